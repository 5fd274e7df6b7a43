// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** A person who works without a mouse. Every element on the way must show the focus. */
public final class Keyboard {

    private static final int STOPS_MAX = 80;

    /** The text of the focused element: its label or its content. */
    private static final String NAME = """
            () => {
              const said = (part) => {
                const copy = part.cloneNode(true);
                copy.querySelectorAll('[aria-hidden=true]').forEach((hidden) => hidden.remove());
                return copy.textContent;
              };
              const at = document.activeElement;
              if (at === document.body) { return ''; }
              const label = at.labels && at.labels.length ? said(at.labels[0]) : null;
              return (at.getAttribute('aria-label') || label || said(at) || at.tagName).replace(/\\s+/g, ' ').trim();
            }""";

    /** Says whether the focus is visible: it adds an outline or a shadow, inside the window. */
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

    /** Presses Tab until an element with this text has the focus. */
    public Keyboard tabTo(String words) {
        for (var stop = 0; stop < STOPS_MAX; stop++) {
            page.keyboard().press("Tab");
            var focused = focused();
            if (!focused.isEmpty()) {
                assertFocusIsVisible();
            }
            if (focused.startsWith(words)) {
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

    /** The text of the element that has the focus; empty between the end of the page and its beginning. */
    public String focused() {
        return (String) page.evaluate(NAME);
    }

    public void assertFocusIsVisible() {
        assertThat((Boolean) page.evaluate(SHOWN))
                .as("focus on '%s' of %s can be seen", focused(), page.url())
                .isTrue();
    }
}
