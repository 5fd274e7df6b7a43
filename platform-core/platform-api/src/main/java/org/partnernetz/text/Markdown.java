// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Turns Markdown into HTML that is safe to show as it is. Render it once when the text is written, not each time it is
 * read.
 */
@ProviderType
public interface Markdown {

    /**
     * Renders CommonMark with tables, strike-through and bare links. Each line break in the source is a line break in
     * the result. Raw HTML is not supported. Links carry {@code rel} and may lead only to the web, to a mailbox or
     * within the platform; of any other link only its words remain. A picture becomes its alternative text, linked to
     * the picture. The text is first cleaned as by {@link Clean#lines}.
     *
     * <p>Numbers and symbols stay as they were typed: numbered lines are a list only if the numbers increase by one, so
     * that dates are not taken for a list; asterisks between digits stay asterisks; a rule below a line does not make
     * it a heading. A block has {@code dir} if its direction differs from that of the block around it, or from left to
     * right.
     *
     * <p>Every text can be rendered. The result has at most 20,000 characters plus ten for each character of the text.
     * A text that would need more, and a table of more than 50 columns or 2,000 cells, are shown as they were typed.
     */
    String toHtml(String markdown);

    /**
     * Says whether the rendered text has visible content, and is not only a rule, an empty picture or the target of a
     * link.
     */
    default boolean shows(String markdown) {
        return Clean.shows(toHtml(markdown).replaceAll("<[^>]*>", ""));
    }
}
