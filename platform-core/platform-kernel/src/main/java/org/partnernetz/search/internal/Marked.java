// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

/**
 * A text in which the database marked the found words, with two characters that no text of ours can hold.
 *
 * @param text with the marks
 */
record Marked(String text) {
    private static final char START = '\u0002';
    private static final char STOP = '\u0003';

    /** Escaped for HTML, the found words in {@code mark}; well-formed whatever the text holds. */
    String html() {
        var html = new StringBuilder(text.length() + 32);
        var open = false;
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == START && !open) {
                html.append("<mark>");
                open = true;
            } else if (letter == STOP && open) {
                html.append("</mark>");
                open = false;
            } else if (letter != START && letter != STOP) {
                html.append(escaped(letter));
            }
        }
        return open ? html.append("</mark>").toString() : html.toString();
    }

    /** Without the marks. */
    String plain() {
        return text.replace(String.valueOf(START), "").replace(String.valueOf(STOP), "");
    }

    private static String escaped(char letter) {
        return switch (letter) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> String.valueOf(letter);
        };
    }
}
