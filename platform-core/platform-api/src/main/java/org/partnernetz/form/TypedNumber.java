// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.partnernetz.form.reading.UnreadableException;

/**
 * Reads numbers as people type them, with a comma or a point before the decimals. It never guesses: some people read
 * {@code 1,500} as fifteen hundred and others as one and a half, so it is refused as unclear. For a whole number it can
 * only mean fifteen hundred.
 */
final class TypedNumber {
    private static final String NOT_WHOLE = "not-a-number";
    private static final Pattern SPACES = Pattern.compile("(?<=\\d)[\\s\\p{Z}](?=\\d{3}(?!\\d))");
    private static final Pattern WHOLE = Pattern.compile("[-\u2212]?(?:\\d{1,18}|[1-9]\\d{0,2}(?:[.,]\\d{3}){1,5})");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,10})?");
    private static final Pattern GERMAN = Pattern.compile("-?[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d{1,10})?");
    private static final Pattern ENGLISH = Pattern.compile("-?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d{1,10})?");
    private static final Pattern UNCLEAR = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");
    private static final int LENGTH_MAX = 30;

    private TypedNumber() {}

    static Object whole(String text) throws UnreadableException {
        try {
            return Math.toIntExact((long) large(text));
        } catch (ArithmeticException e) {
            throw new UnreadableException(NOT_WHOLE, "");
        }
    }

    static Object large(String text) throws UnreadableException {
        var number = SPACES.matcher(text).replaceAll("");
        if (!WHOLE.matcher(number).matches()) {
            throw new UnreadableException(NOT_WHOLE, "");
        }
        return Long.parseLong(number.replace('\u2212', '-').replace(".", "").replace(",", ""));
    }

    static Object decimal(String text) throws UnreadableException {
        var number = SPACES.matcher(text).replaceAll("").replace('\u2212', '-');
        if (UNCLEAR.matcher(number).matches()) {
            throw new UnreadableException("unclear-number", "", List.of(grouped(number), withComma(number)));
        } else if (number.length() <= LENGTH_MAX && GERMAN.matcher(number).matches()) {
            return withComma(number.replace(".", ""));
        } else if (number.length() <= LENGTH_MAX && ENGLISH.matcher(number).matches()) {
            return grouped(number);
        } else if (PLAIN.matcher(number).matches()) {
            return withComma(number);
        }
        throw new UnreadableException("not-a-decimal", "");
    }

    private static BigDecimal grouped(String number) {
        return new BigDecimal(number.replace(",", ""));
    }

    private static BigDecimal withComma(String number) {
        return new BigDecimal(number.replace(',', '.'));
    }
}
