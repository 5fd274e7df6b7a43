// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who works without a mouse. Every stop on the way must show the focus. */
public final class Keyboard {

    private static final int STOPS_MAX = 80;

    /** The words of the focused part: its label or its text. */
    private static final String NAME = """
            () => {
              const at = document.activeElement;
              const label = at.labels && at.labels.length ? at.labels[0].innerText : null;
              return (at.getAttribute('aria-label') || label || at.innerText || at.value || at.tagName)
                .replace(/\\s+/g, ' ').trim();
            }""";

    /** Whether the focus can be seen: an outline or a shadow that is there because of it, inside the window. */
    private static final String SHOWN = """
            () => {
              const at = document.activeElement;
              const drawn = (part) => {
                const style = getComputedStyle(part);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
                  || style.boxShadow !== 'none';
              };
              const box = at.getBoundingClientRect();
              const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              const around = at.closest('label');
              return inside && (drawn(at) || (around !== null && drawn(around)));
            }""";

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until a part with these words has the focus. */
    public Keyboard tabTo(String words) {
        for (var stop = 0; stop < STOPS_MAX; stop++) {
            page.keyboard().press("Tab");
            assertFocusIsVisible();
            if (focused().startsWith(words)) {
                return this;
            }
        }
        throw new AssertionError("the Tab key never reaches '" + words + "' on " + page.url());
    }

    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    public Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** The words of the part that has the focus. */
    public String focused() {
        return (String) page.evaluate(NAME);
    }

    public void assertFocusIsVisible() {
        assertThat((Boolean) page.evaluate(SHOWN))
                .as("focus on '%s' of %s can be seen", focused(), page.url())
                .isTrue();
    }
}
