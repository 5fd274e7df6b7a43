// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.host;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Answers whether a paper is genuine, to anybody. */
public interface PaperRegister {

    /** A kind in German and English. */
    record Names(String german, String english) {}

    /**
     * Returns what anybody may know about a paper. Empty if the code is wrong, unknown, withdrawn or expired, if the
     * surname is wrong, and while too many surnames were tried; the caller never learns which of these. Nobody needs to
     * act.
     *
     * @param code the code as typed; hyphens, spaces and case are ignored
     * @param surname the surname as typed; ignored if the kind does not ask for it
     */
    Optional<Genuine> check(String code, String surname);

    /** A paper that is genuine and valid. */
    record Genuine(String issuer, Names kind, LocalDate issuedOn, LocalDate validUntil) {

        public String kind(Locale language) {
            return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? kind.english() : kind.german();
        }
    }
}
