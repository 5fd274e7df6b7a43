// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document;

import java.util.Locale;

/**
 * The content of a document. Write it with {@link #titled}: the builder's methods take plain text and format values in
 * the language of the paper.
 *
 * <pre>{@code
 * Paper.titled(say.of("letter.title"), language)
 *         .letterhead(organisation)
 *         .fact(say.of("letter.day"), day)
 *         .heading(say.of("letter.sums"))
 *         .table(PaperTable.captioned(say.of("letter.costs"))
 *                 .text(say.of("letter.item"))
 *                 .numbers(say.of("letter.sum"))
 *                 .row(say.of("letter.room"), new Cents(120_00))
 *                 .sum(say.of("letter.total"), new Cents(120_00)))
 *         .signature(say.of("letter.place"), say.of("letter.name"))
 *         .paper();
 * }</pre>
 *
 * @param title title of the document and its first heading, plain text
 * @param language language of the text
 * @param letterhead who issues it, plain text, on every page
 * @param code the code with which a reader can check that the paper is genuine, plain text, on every page; empty for
 *     none
 * @param body well-formed XHTML below the title, as {@link PaperBuilder} writes it
 */
public record Paper(String title, Locale language, String letterhead, String code, String body) {

    /** Begins a paper. */
    public static PaperBuilder titled(String title, Locale language) {
        return new PaperBuilder(title, language);
    }
}
