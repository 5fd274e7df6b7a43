// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.util.Locale;

/**
 * What the platform itself says in mails.
 *
 * @param code of the language
 * @param sentBy who sent it, and from where; with places for both
 * @param copy before the address of the button
 * @param stop before the address that stops mails of this kind
 */
record FrameWords(String code, String sentBy, String copy, String stop, String testSubject, String testText) {
    private static final FrameWords GERMAN = new FrameWords(
            "de",
            "Diese E-Mail hat %s über %s gesendet.",
            "Wenn sich nichts öffnet, kopieren Sie diese Adresse in Ihren Browser:",
            "Keine E-Mails dieser Art mehr bekommen",
            "Probe: E-Mails kommen an",
            "Diese E-Mail haben Sie selbst ausgelöst. Wenn Sie sie lesen, kann die Plattform E-Mails senden.");
    private static final FrameWords ENGLISH = new FrameWords(
            "en",
            "This e-mail was sent by %s through %s.",
            "If nothing opens, copy this address into your browser:",
            "Get no more e-mails of this kind",
            "Test: e-mails arrive",
            "You asked for this e-mail yourself. If you can read it, the platform can send e-mails.");

    /** Says by whom and through which site a mail was sent. */
    String sentBy(String organisation, String site) {
        return String.format(Locale.ROOT, sentBy, organisation, site);
    }

    /** German for all languages but English. */
    static FrameWords of(String language) {
        return language.equals("en") ? ENGLISH : GERMAN;
    }
}
