// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.host;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Tells everybody about a paper. */
public interface PaperRegister {

    /** A kind in German and English. */
    record Names(String german, String english) {}

    /**
     * What there is to tell about a paper; empty for a code that is wrong, unknown, withdrawn or expired, for a wrong
     * surname, and while too many surnames were tried. Which of these is told to nobody. Needs nobody who acts.
     *
     * @param code as it was typed: hyphens, spaces and the case of letters are nothing
     * @param surname as it was typed; what a kind does not ask for is nothing either
     */
    Optional<Genuine> check(String code, String surname);

    /** A paper that is genuine and valid. */
    record Genuine(String issuer, Names kind, LocalDate issuedOn, LocalDate validUntil) {

        public String kind(Locale language) {
            return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? kind.english() : kind.german();
        }
    }
}
