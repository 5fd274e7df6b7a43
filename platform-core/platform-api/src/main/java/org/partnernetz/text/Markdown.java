// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

import org.osgi.annotation.versioning.ProviderType;

/** Turns Markdown into HTML that is safe to show as it is. Rendered once when written, not on each read. */
@ProviderType
public interface Markdown {

    /**
     * CommonMark with tables, strike-through and bare links; no raw HTML, no images from elsewhere, links with
     * {@code rel}.
     */
    String toHtml(String markdown);
}
