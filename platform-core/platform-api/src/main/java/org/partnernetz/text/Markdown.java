// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

import org.osgi.annotation.versioning.ProviderType;

/** Turns Markdown into HTML that is safe to show as it is. Rendered once when written, not on each read. */
@ProviderType
public interface Markdown {

    /**
     * CommonMark with tables, strike-through and bare links; each line break is one; no raw HTML; links with
     * {@code rel}, and only to the web, to a mailbox or within the platform, else their words alone; a picture as its
     * alternative text, which links to it. The text is cleaned as by {@link Clean#lines} before.
     *
     * <p>Numbers and signs stay as somebody typed them: lines with numbers are a list only where these go up by one, so
     * that dates are none; asterisks between digits are asterisks; a rule under a line makes no heading. Each block
     * says its {@code dir} where it is another than that of the block around it, or than from left to right.
     *
     * <p>Any text has a rendering: at most 20,000 characters and ten for each of the text. A text that would need more,
     * and a table of more than 50 columns or 2,000 cells, stand there as they were typed.
     */
    String toHtml(String markdown);

    /**
     * Whether a reader sees a word or sign of it: not if it is only a rule, an empty picture, or the source of a link.
     */
    default boolean shows(String markdown) {
        return Clean.shows(toHtml(markdown).replaceAll("<[^>]*>", ""));
    }
}
