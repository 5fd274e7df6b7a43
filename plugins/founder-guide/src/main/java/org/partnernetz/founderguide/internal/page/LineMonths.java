// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.figure.WrittenLine;
import org.partnernetz.founderguide.internal.finance.FinancePlan;
import org.partnernetz.plugin.PluginWords;

/**
 * Says when a line moves money: in the months of the calendar, or of the plan while its first month is unknown.
 *
 * @param start the first month of business, null while nobody has written it
 */
record LineMonths(PluginWords words, @Nullable YearMonth start, Locale language) {

    String of(WrittenLine line) {
        return switch (line.kind()) {
            case INVESTMENT -> month(line.first());
            case LOAN -> words.say(language, "months.loan", month(line.first()), line.repayments());
            case COST, REVENUE, WITHDRAWAL -> span(line);
        };
    }

    private String span(WrittenLine line) {
        if (line.first() == line.last()) {
            return month(line.first());
        }
        return line.last() == FinancePlan.MONTHS
                ? words.say(language, "months.from", month(line.first()))
                : words.say(language, "months.span", month(line.first()), month(line.last()));
    }

    private String month(int number) {
        return start == null
                ? words.say(language, "months.number", number)
                : DateTimeFormatter.ofPattern("MMM yyyy", language).format(start.plusMonths(number - 1L));
    }
}
