// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document;

import java.util.List;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;

/** Makes documents that people take away. Needs no acting organisation and keeps nothing. */
@ProviderType
public interface Documents {

    /**
     * An accessible PDF (PDF/UA-1 and PDF/A-3u): tagged, with language and title, letterhead on each page, page numbers
     * and, where the paper has one, its code. All fonts are embedded; nothing is fetched from anywhere. A block whose
     * first letter is of a script from right to left is set from right to left; {@code dir} in the body says otherwise.
     * Long words break at the margin. A sign that no font has is printed as {@code #}, and a few letters of Pashto and
     * Sindhi stand alone in the middle of a word: ask {@link #unprintable} before.
     *
     * @throws IllegalArgumentException if the body is not well-formed
     */
    byte[] pdf(Paper paper);

    /**
     * The signs of a plain text that {@link #pdf} could not print as they are written, each once; empty if it can print
     * them all. Latin, Greek, Cyrillic, Arabic (with the letters of Persian, Dari, Urdu and Sorani), Hebrew, Armenian,
     * Georgian, Ethiopic, Devanagari, Thai, the usual Chinese, Japanese and Korean signs and emoji can be printed.
     * Signs of Thai and Devanagari that are drawn in another way beside each other stand here together.
     */
    Set<String> unprintable(String text);

    /**
     * A table for spreadsheets: UTF-8 with a byte order mark, semicolons between cells, a line for each row. A cell
     * that a spreadsheet would take for a formula is written as text, with an apostrophe before it; numbers stay
     * numbers.
     */
    byte[] csv(List<? extends List<String>> rows);
}
