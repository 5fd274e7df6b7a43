// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Caller;

@Beside
@WithBrowser
@DisplayName("A topic in Persian")
class PersianTopicIT {
    private static final int HEIGHT = 900;

    /** How far the full stop of an element stands to the left of its first letter, in pixels. */
    private static final String STOP = """
            one => {
              const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT), all = [];
              while (texts.nextNode()) if (texts.currentNode.data.trim()) all.push(texts.currentNode);
              const place = (text, at) => {
                const range = document.createRange();
                range.setStart(text, at); range.setEnd(text, at + 1);
                return range.getBoundingClientRect().left;
              };
              const last = all[all.length - 1];
              return place(all[0], 0) - place(last, last.data.lastIndexOf('.'));
            }""";

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    @DisplayName("has its full stop at the left, and a German paragraph within has it at the right")
    void stops(int width, Browser browser, RunningPlatform platform) {
        var title = "نان " + width + ".";
        var topic = Caller.of(platform, platform.person("fitt", "administrator"))
                .post(
                        "/api/v1/organisations/fitt/topics",
                        "{\"title\": \"" + title
                                + "\", \"audience\": \"NETWORK\", \"text\": \"قیمت ۵ €.\\n\\nPreis: 5 €.\"}")
                .json()
                .getString("id");
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "administrator"))) {
            desk.page().setViewportSize(width, HEIGHT);
            desk.go("/o/fitt/topics/" + topic);
            assertThat(stop(desk, "h1")).isPositive();
            assertThat(stop(desk, ".post__body p:first-child")).isPositive();
            assertThat(stop(desk, ".post__body p:last-child")).isNegative();
            assertThat(direction(desk, ".crumbs [aria-current] bdi")).isEqualTo("rtl");
        }
    }

    private static Object direction(Desk desk, String element) {
        return desk.page().locator(element).first().evaluate("one => getComputedStyle(one).direction");
    }

    private static double stop(Desk desk, String element) {
        return ((Number) desk.page().locator(element).first().evaluate(STOP)).doubleValue();
    }
}
