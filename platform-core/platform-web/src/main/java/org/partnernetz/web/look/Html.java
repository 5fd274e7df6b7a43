// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.look;

import org.jspecify.annotations.Nullable;

/**
 * Writes markup for long lists, for which a tree of components would cost several times as much. Everything that the
 * platform did not write itself must go through {@link #text}, in attributes, too, which are always in double quotes.
 */
public final class Html {
    private static final int USUAL_SIZE = 1 << 12;

    private final StringBuilder markup;

    public Html() {
        this(USUAL_SIZE);
    }

    Html(int size) {
        markup = new StringBuilder(size);
    }

    /** Adds markup of the platform, or markup that was sanitised when it was stored. */
    public Html raw(String finished) {
        markup.append(finished);
        return this;
    }

    /** Adds escaped text; null adds nothing. */
    public Html text(@Nullable Object value) {
        if (value != null) {
            var plain = value.toString();
            for (var at = 0; at < plain.length(); at++) {
                escape(plain.charAt(at));
            }
        }
        return this;
    }

    private void escape(char sign) {
        switch (sign) {
            case '&' -> markup.append("&amp;");
            case '<' -> markup.append("&lt;");
            case '>' -> markup.append("&gt;");
            case '"' -> markup.append("&quot;");
            case '\'' -> markup.append("&#39;");
            default -> markup.append(sign);
        }
    }

    @Override
    public String toString() {
        return markup.toString();
    }
}
