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
            (from) => {
              const button = document.createElement('button');
              if (from.includes('readers')) { button.setAttribute('aria-hidden', 'true'); }
              if (from.includes('tab')) { button.tabIndex = -1; }
              button.id = 'planted';
              if (from.includes('pointers')) { button.className = 'vh'; }
              else { Object.assign(button.style, { width: '9px', height: '9px', padding: 0 }); }
              document.querySelector('main').append(button);
            }""";

    @ParameterizedTest(name = "from {0}: {1} findings")
    @CsvSource({
        "nobody, 1",
        "readers, 1",
        "readers and tab, 1",
        "tab and pointers, 1",
        "readers and pointers, 1",
        "'readers, tab and pointers', 0",
    })
    @DisplayName("is a finding unless it is hidden from all: screen readers, Tab and pointers")
    void isFound(String from, int findings, RunningPlatform platform, Browser browser) {
        try (var desk = Desk.of(browser, platform, "de")) {
            var screen = Screen.open(desk, "/", new Shape("de", "light", 1280, false), 200);
            desk.page().evaluate(PLANT, from);

            assertThat(screen.measure().findings()).hasSize(findings).allMatch(found -> found.contains("planted"));
        }
    }
}
