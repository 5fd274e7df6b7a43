// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document;

import java.util.Locale;

/**
 * What is to stand on paper.
 *
 * @param title of the document, plain text; also its first heading
 * @param language which the text is in
 * @param letterhead who issues it, plain text, on every page
 * @param code by which a reader can ask the issuer whether the paper is genuine; empty for none
 * @param body well-formed XHTML below the title, headings from {@code h2} on: {@code h2}–{@code h4}, {@code p},
 *     {@code ul}, {@code ol}, {@code table} with {@code th}, {@code strong}, {@code em}, {@code blockquote}. The class
 *     {@code n} aligns numbers, {@code neg} marks negative ones, {@code wide} turns a block's page on its side
 */
public record Paper(String title, Locale language, String letterhead, String code, String body) {}
