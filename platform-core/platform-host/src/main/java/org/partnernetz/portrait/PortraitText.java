// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait;

import java.util.List;

/**
 * A text of an organisation as Markdown and as the HTML made of it; empty until somebody writes it.
 *
 * @param outdated whether the German text was changed after the English one
 */
public record PortraitText(
        Kind kind, String german, String germanHtml, String english, String englishHtml, boolean outdated) {
    private static final int SHORT = 600;
    private static final int LONG = 60_000;

    /** What a text is about. */
    public enum Kind {
        /** What the organisation does. */
        ABOUT(SHORT),
        /** How to get there and in. */
        ARRIVAL(SHORT),
        /** What else there is to know about the opening hours. */
        HOURS(SHORT),
        IMPRINT(LONG),
        PRIVACY(LONG),
        ACCESSIBILITY(LONG);

        private final int max;

        Kind(int max) {
            this.max = max;
        }

        /** So many characters fit. */
        public int max() {
            return max;
        }

        /** Whether it has a page of its own, as the law wants it. */
        public boolean isLegal() {
            return max == LONG;
        }
    }

    /** A text that nobody has written. */
    public static PortraitText none(Kind kind) {
        return new PortraitText(kind, "", "", "", "", false);
    }

    /** The text of one kind among those that are written. */
    public static PortraitText of(Kind kind, List<PortraitText> written) {
        return written.stream().filter(text -> text.kind() == kind).findFirst().orElseGet(() -> none(kind));
    }

    public boolean isEmpty() {
        return german.isEmpty() && english.isEmpty();
    }
}
