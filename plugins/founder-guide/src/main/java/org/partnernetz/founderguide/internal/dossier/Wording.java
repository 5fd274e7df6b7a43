// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.partnernetz.founderguide.internal.figure.LineKind;
import org.partnernetz.founderguide.internal.figure.WrittenLine;
import org.partnernetz.money.Cents;
import org.partnernetz.plugin.PluginWords;

/** Says things of a document in its language. */
record Wording(PluginWords words, Locale language) {

    String plain(String key, Object... values) {
        return words.say(language, key, values);
    }

    String money(long cents) {
        return new Cents(cents).shown(language);
    }

    String day(LocalDate day) {
        var pattern = language.getLanguage().equals("en") ? "d MMM yyyy" : "dd.MM.yyyy";
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }

    /** A month in a sentence. */
    String inFull(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", language).format(month);
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MM/yyyy", language).format(month);
    }

    /** When a line of the plan begins and ends. */
    String when(WrittenLine line, YearMonth start) {
        var from = month(start.plusMonths(line.first() - 1L));
        return switch (line.kind()) {
            case COST, REVENUE, WITHDRAWAL ->
                say(line) + ", " + plain("dossier.span", from, month(start.plusMonths(line.last() - 1L)));
            case INVESTMENT -> from + ", " + plain("dossier.years", line.years());
            case LOAN -> from + ", " + plain("dossier.repayments", line.repayments());
        };
    }

    private String say(WrittenLine line) {
        return line.kind() == LineKind.REVENUE
                ? plain("dossier.quantity", line.quantity())
                : plain("rhythm." + line.rhythm());
    }
}
