// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

import org.osgi.annotation.versioning.ProviderType;

/** Turns Markdown into HTML that is safe to show as it is. Rendered once when written, not on each read. */
@ProviderType
public interface Markdown {

    /**
     * CommonMark with tables, strike-through and bare links; each line break is one; no raw HTML; links with
     * {@code rel}, and only to the web, to a mailbox or within the platform, else their words alone; a picture as its
     * alternative text, which links to it. The text is cleaned as by {@link CleanText#lines} before.
     */
    String toHtml(String markdown);

    /**
     * Whether a reader sees a word or sign of it: not if it is only a rule, an empty picture, or the source of a link.
     */
    default boolean shows(String markdown) {
        return CleanText.shows(toHtml(markdown).replaceAll("<[^>]*>", ""));
    }
}
