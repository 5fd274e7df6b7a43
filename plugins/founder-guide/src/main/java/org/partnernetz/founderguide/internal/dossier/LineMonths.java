// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.finance.FinancePlan;
import org.partnernetz.founderguide.internal.finance.Line;
import org.partnernetz.founderguide.internal.finance.LineKind;
import org.partnernetz.plugin.PluginWords;

/**
 * Says when a line moves money: in the months of the calendar, or of the plan while its first month is unknown.
 *
 * @param start the first month of business, null while nobody has written it
 */
public record LineMonths(PluginWords words, @Nullable YearMonth start, Locale language) {

    public String of(Line line) {
        var first = month(line.first());
        if (line.kind() == LineKind.LOAN) {
            return words.say(language, "months.loan", first, line.repayments());
        } else if (line.kind() == LineKind.INVESTMENT || line.first().equals(line.last())) {
            return first;
        }
        return line.last() == FinancePlan.MONTHS
                ? words.say(language, "months.from", first)
                : words.say(language, "months.span", first, month(line.last()));
    }

    /** All months of the plan by their numbers. */
    public Map<Integer, String> all() {
        var months = new LinkedHashMap<Integer, String>();
        IntStream.rangeClosed(1, FinancePlan.MONTHS).forEach(number -> months.put(number, month(number)));
        return months;
    }

    private String month(int number) {
        return start == null
                ? words.say(language, "months.number", number)
                : DateTimeFormatter.ofPattern("MMM yyyy", language).format(start.plusMonths(number - 1L));
    }
}
