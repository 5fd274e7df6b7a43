// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document;

import java.util.Locale;

/**
 * What is to stand on paper. Write it with {@link #titled}: what its methods take is plain text, and they write values
 * as the language of the paper does.
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
 * @param title of the document, plain text; also its first heading
 * @param language which the text is in
 * @param letterhead who issues it, plain text, on every page
 * @param code by which a reader can ask whether the paper is genuine, plain text, on every page; empty for none
 * @param body well-formed XHTML below the title, as {@link PaperBuilder} writes it
 */
public record Paper(String title, Locale language, String letterhead, String code, String body) {

    /** Begins a paper. */
    public static PaperBuilder titled(String title, Locale language) {
        return new PaperBuilder(title, language);
    }
}
