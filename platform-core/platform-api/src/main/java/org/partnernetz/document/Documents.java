// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document;

import java.util.List;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;

/** Makes documents for people to download. This service needs no acting organisation and stores nothing. */
@ProviderType
public interface Documents {

    /**
     * Makes an accessible PDF (PDF/UA-1 and PDF/A-3u): tagged, with language and title, the letterhead on each page,
     * page numbers and, if the paper has one, its code. All fonts are embedded, and nothing is loaded from elsewhere. A
     * block whose first letter belongs to a right-to-left script is set from right to left unless {@code dir} in the
     * body says otherwise. Long words break at the margin. A character that no font contains is printed as {@code #},
     * and a few letters of Pashto and Sindhi are printed unjoined in the middle of a word: ask {@link #unprintable}
     * first.
     *
     * @throws IllegalArgumentException if the body is not well-formed
     */
    byte[] pdf(Paper paper);

    /**
     * Returns the characters of a plain text that {@link #pdf} cannot print correctly, each once; the set is empty if
     * it can print them all. Latin, Greek, Cyrillic, Arabic (with the letters of Persian, Dari, Urdu and Sorani),
     * Hebrew, Armenian, Georgian, Ethiopic, Devanagari, Thai, the usual Chinese, Japanese and Korean characters and
     * emoji can be printed. Thai and Devanagari characters whose shape depends on their neighbours are returned
     * together.
     */
    Set<String> unprintable(String text);

    /**
     * Makes a table for spreadsheets: UTF-8 with a byte order mark, semicolons between cells, one line per row. A cell
     * that a spreadsheet would take for a formula gets an apostrophe in front, so that it is read as text; numbers stay
     * numbers.
     */
    byte[] csv(List<? extends List<String>> rows);
}
