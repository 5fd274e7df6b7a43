// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

/**
 * Writes the HTML of a mail. What the platform did not write itself can only come in by {@link #text}, which escapes
 * it, for attributes in double quotes, too.
 */
final class Markup {
    private final StringBuilder markup = new StringBuilder(1 << 12);

    Markup raw(String ours) {
        markup.append(ours);
        return this;
    }

    Markup text(String theirs) {
        theirs.codePoints().forEach(this::escape);
        return this;
    }

    private void escape(int sign) {
        switch (sign) {
            case '&' -> markup.append("&amp;");
            case '<' -> markup.append("&lt;");
            case '>' -> markup.append("&gt;");
            case '"' -> markup.append("&quot;");
            case '\'' -> markup.append("&#39;");
            case '\n' -> markup.append("<br>\n");
            default -> markup.appendCodePoint(sign);
        }
    }

    @Override
    public String toString() {
        return markup.toString();
    }
}
