// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;

/**
 * Reads and writes sums of money as people do: {@code 1.500}, {@code 1500,5}, {@code 1,500.50 €} are all understood.
 */
public final class Euros {
    private static final Pattern AROUND = Pattern.compile("[\\s\\p{Z}€\\u200b]+");
    private static final Pattern NUMBER = Pattern.compile("(-?)(\\d{1,3}(?:[.,]\\d{3})*|\\d{1,15})(?:[.,](\\d{1,2}))?");
    private static final int CENT_DIGITS = 2;
    /** More is no sum of a plan, and no number that fits. */
    private static final int LENGTH_MAX = 18;

    private Euros() {}

    /**
     * The cents of a sum of whole euros or euros and cents.
     *
     * @throws InvalidException naming the field if it is none
     */
    public static long cents(String written, String field) {
        var found = NUMBER.matcher(AROUND.matcher(written).replaceAll(""));
        if (!found.matches() || found.group().length() > LENGTH_MAX) {
            throw new InvalidException(List.of(new Fault(field, written.isBlank() ? "required" : "not-money", "")));
        }
        var euros = found.group(2).replaceAll("[.,]", "");
        var cents = found.group(3) == null ? "00" : (found.group(3) + "0").substring(0, CENT_DIGITS);
        return Long.parseLong(found.group(1) + euros + cents);
    }

    /** For a form, without sign and grouping: {@code 1500,50}. */
    public static String plain(long cents) {
        return BigDecimal.valueOf(cents, CENT_DIGITS).toPlainString().replace('.', ',');
    }

    /** For reading: {@code 1.500,50 €}. */
    public static String shown(long cents, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(CENT_DIGITS);
        format.setMaximumFractionDigits(CENT_DIGITS);
        return format.format(BigDecimal.valueOf(cents, CENT_DIGITS)) + "\u00a0€";
    }
}
