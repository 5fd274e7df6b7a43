// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Screen;
import org.partnernetz.testkit.desk.Screen.Shape;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@Beside
@WithBrowser
@DisplayName("A small button on a page")
class SmallTargetsIT {
    private static final String PLANT = """
            ([hidden, tab, style]) => {
              const button = document.createElement('button');
              if (hidden) { button.setAttribute('aria-hidden', 'true'); }
              if (tab) { button.tabIndex = -1; }
              button.className = style;
              button.id = 'planted';
              if (!style) { Object.assign(button.style, { width: '9px', height: '9px', padding: 0 }); }
              document.querySelector('main').append(button);
            }""";

    @ParameterizedTest(name = "hidden from screen readers: {0}, from Tab: {1}, class {2}: {3} findings")
    @CsvSource({
        "false, false, '', 1",
        "true, false, '', 1",
        "true, true, '', 1",
        "false, true, 'vh', 1",
        "true, false, 'vh', 1",
        "true, true, 'vh', 0",
    })
    @DisplayName("is a finding unless it is hidden from all: screen readers, Tab and pointers")
    void isFound(boolean hidden, boolean tab, String style, int findings, RunningPlatform platform, Browser browser) {
        try (var desk = Desk.of(browser, platform, "de")) {
            var screen = Screen.open(desk, "/", new Shape("de", "light", 1280, false), 200);
            desk.page().evaluate(PLANT, new Object[] {hidden, tab, style});

            assertThat(screen.measure().findings()).hasSize(findings).allMatch(found -> found.contains("planted"));
        }
    }
}
