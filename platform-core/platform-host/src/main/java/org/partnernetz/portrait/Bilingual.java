// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait;

import java.util.Locale;

/** A short text in both languages; the English one may be empty. */
public record Bilingual(String german, String english) {

    /** The text for a reader: the German one where there is no other. */
    public String in(Locale language) {
        return languageFor(language).equals(Locale.ENGLISH) ? english : german;
    }

    /** The language of that text. */
    public Locale languageFor(Locale language) {
        return language.getLanguage().equals("en") && !english.isEmpty() ? Locale.ENGLISH : Locale.GERMAN;
    }
}
