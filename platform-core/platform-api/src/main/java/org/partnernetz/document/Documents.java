// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/** Makes documents that people take away. Needs no acting organisation and keeps nothing. */
@ProviderType
public interface Documents {

    /**
     * An accessible PDF (PDF/UA): tagged, with language and title, letterhead on each page, page numbers and, where the
     * paper has one, its code. All fonts are embedded; nothing is fetched from anywhere.
     *
     * @throws IllegalArgumentException if the body is not well-formed
     */
    byte[] pdf(Paper paper);

    /**
     * A table for spreadsheets: UTF-8 with a byte order mark, semicolons between cells, a line for each row. A cell
     * that a spreadsheet would take for a formula is written as text, with an apostrophe before it; numbers stay
     * numbers.
     */
    byte[] csv(List<? extends List<String>> rows);
}
