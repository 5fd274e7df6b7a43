// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.partnernetz.money.Cents;
import org.partnernetz.text.Numbers;
import org.partnernetz.time.NetworkDays;

/** Formats values in a language and escapes them for XHTML. */
record Shown(Locale language) {
    private static final int DECIMALS = 2;

    static String escaped(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    String xhtml(Object value) {
        return value instanceof Tick tick ? "<span class=\"box\">" + tick.glyph() + "</span>" : escaped(text(value));
    }

    private String text(Object value) {
        if (value instanceof Cents sum) {
            return sum.shown(language);
        } else if (value instanceof Number number) {
            return Numbers.shown(new BigDecimal(number.toString()), 0, DECIMALS, language);
        } else if (value instanceof YearMonth month) {
            return DateTimeFormatter.ofPattern("MM/yyyy", language).format(month);
        } else if (value instanceof LocalDate day) {
            return day(day);
        }
        return value instanceof Instant moment ? day(NetworkDays.of(moment)) : value.toString();
    }

    private String day(LocalDate day) {
        var pattern = language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "d MMM yyyy" : "dd.MM.yyyy";
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }

    static boolean isNegative(Object value) {
        return value instanceof Cents sum && sum.value() < 0
                || value instanceof Number number && number.doubleValue() < 0;
    }
}
