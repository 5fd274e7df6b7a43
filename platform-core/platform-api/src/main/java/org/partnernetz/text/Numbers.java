// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.CharacterIterator;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Stream;

/** Numbers as people read them: grouped, with a minus instead of a hyphen, and never a minus before zero. */
public final class Numbers {
    private static final char MINUS = '\u2212';

    private Numbers() {}

    /**
     * Writes a number as is usual in a language.
     *
     * @param least smallest number of decimals
     * @param most greatest number of decimals; the number is rounded half up
     */
    public static String shown(BigDecimal value, int least, int most, Locale locale) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign(MINUS);
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(value.setScale(most, RoundingMode.HALF_UP));
    }

    /** Inserts values into a sentence; negative numbers get a minus sign instead of a hyphen. */
    public static String said(MessageFormat sentence, Object... values) {
        if (Stream.of(values).noneMatch(value -> value instanceof Number number && number.doubleValue() < 0)) {
            return sentence.format(values);
        }
        var said = sentence.formatToCharacterIterator(values);
        var text = new StringBuilder();
        for (var sign = said.first(); sign != CharacterIterator.DONE; sign = said.next()) {
            text.append(said.getAttribute(NumberFormat.Field.SIGN) == null ? sign : MINUS);
        }
        return text.toString();
    }
}
