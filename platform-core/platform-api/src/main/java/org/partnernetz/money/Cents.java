// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.text.Numbers;

/**
 * An amount of money, read and written as people do: {@code 1.500}, {@code 1500,5}, {@code 1,500.50 €}, {@code 1.500,-}
 * and {@code EUR 5} are all understood. It never guesses: some people read {@code 1,500} as fifteen hundred and others
 * as one and a half, so it is refused as unclear.
 *
 * @param value in cents
 */
public record Cents(long value) {
    /** The currency, before or after the amount. */
    private static final Pattern CURRENCY =
            Pattern.compile("^(?:€|EUR)|(?:€|EUR|Euro)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    /** The dash that stands for zero cents, as German shops write it. */
    private static final Pattern DASH = Pattern.compile("(?<=\\d),[-–—]{1,2}$");

    /** Spaces may only separate groups of three digits. */
    private static final Pattern SPACED = Pattern.compile("-?[1-9]\\d{0,2}(?:[\\s\\p{Z}]\\d{3})+(?:[.,]\\d{1,2})?");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SIGN = Pattern.compile("^-[\\s\\p{Z}]+");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,2})?");
    /** The first group of a number does not begin with 0. */
    private static final Pattern GERMAN = Pattern.compile("-?[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d{1,2})?");

    private static final Pattern ENGLISH = Pattern.compile("-?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d{1,2})?");
    private static final Pattern UNCLEAR = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");
    private static final char MINUS = '\u2212';
    private static final int CENT_DIGITS = 2;
    /** A longer text is no plausible amount and would not fit into a {@code long}. */
    private static final int LENGTH_MAX = 18;

    /**
     * Reads an amount of whole euros, or of euros and cents.
     *
     * @param typed the text in the field
     * @param field the name of the field
     * @throws InvalidException naming the field if the text is no amount, or can be read in two ways
     */
    public static Cents read(String typed, String field) {
        var sum = bare(typed);
        if (UNCLEAR.matcher(sum).matches()) {
            throw new InvalidException(List.of(new Fault(field, "unclear-money", "", readings(sum))));
        }
        var number = number(sum);
        if (number.isEmpty() || sum.length() > LENGTH_MAX) {
            throw InvalidException.of(field, sum.isEmpty() ? "required" : "not-money");
        }
        return new Cents(new BigDecimal(number).movePointRight(CENT_DIGITS).longValueExact());
    }

    private static String bare(String typed) {
        var sum = around(CURRENCY.matcher(around(typed)).replaceAll("")).replace(MINUS, '-');
        sum = SIGN.matcher(DASH.matcher(sum).replaceFirst("")).replaceFirst("-");
        return SPACED.matcher(sum).matches() ? SPACES.matcher(sum).replaceAll("") : sum;
    }

    private static String around(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    /** Returns the number without group separators and with a decimal point; empty if the text is no amount. */
    private static String number(String sum) {
        if (PLAIN.matcher(sum).matches()) {
            return sum.replace(',', '.');
        }
        if (GERMAN.matcher(sum).matches()) {
            return sum.replace(".", "").replace(',', '.');
        }
        return ENGLISH.matcher(sum).matches() ? sum.replace(",", "") : "";
    }

    /** Returns the possible values: with the comma as group separator, and with the comma before the cents. */
    private static List<BigDecimal> readings(String sum) {
        return List.of(
                new BigDecimal(sum.replace(",", "")),
                new BigDecimal(sum.replace(',', '.')).setScale(CENT_DIGITS, RoundingMode.HALF_UP));
    }

    /** Writes the amount for an input field, without currency and group separators: {@code 1500,50}. */
    public String typed() {
        return BigDecimal.valueOf(value, CENT_DIGITS).toPlainString().replace('.', ',');
    }

    /** Writes the amount for readers, as is usual in a language: {@code −1.500,50 €}. */
    public String shown(Locale locale) {
        return Numbers.shown(BigDecimal.valueOf(value, CENT_DIGITS), CENT_DIGITS, CENT_DIGITS, locale) + "\u00a0€";
    }

    /**
     * Writes the amount rounded to whole euros and without the currency, for tables whose header names the unit:
     * {@code −1.500}.
     */
    public String rounded(Locale locale) {
        return Numbers.shown(BigDecimal.valueOf(value, CENT_DIGITS), 0, 0, locale);
    }
}
