// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.partnernetz.money.Cents;
import org.partnernetz.plugin.PluginWords;

/** Says things of a document in its language. */
record Wording(PluginWords words, Locale language) {

    String plain(String key, Object... values) {
        return words.say(language, key, values);
    }

    /** A fact, or that nobody has said it yet. */
    String known(String fact) {
        return fact.isEmpty() ? plain("facts.none") : fact;
    }

    String money(long cents) {
        return new Cents(cents).shown(language);
    }

    /** A month in a sentence. */
    String inFull(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", language).format(month);
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MM/yyyy", language).format(month);
    }
}
