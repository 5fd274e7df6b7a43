// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people read them: grouped, with a minus instead of a hyphen, and never a minus before zero. */
public final class Numbers {
    private static final char MINUS = '\u2212';

    private Numbers() {}

    /**
     * A number in the spelling of a language.
     *
     * @param least how many decimals it has at least
     * @param most how many decimals it has at most; the rest is rounded half up
     */
    public static String shown(BigDecimal value, int least, int most, Locale locale) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign(MINUS);
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(value.setScale(most, RoundingMode.HALF_UP));
    }
}
