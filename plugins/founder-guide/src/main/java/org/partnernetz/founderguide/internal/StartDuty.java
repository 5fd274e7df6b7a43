// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What has to be reported to an authority at the start. Each duty holds from the day on which its law came into force.
 *
 * @param code key of its words behind {@code duty.}
 * @param law where it stands
 * @param due the last day in time
 */
public record StartDuty(String code, String law, LocalDate due) {

    /** Since the Third Act to Reduce Bureaucracy (BGBl. 2019 I p. 1746) the tax office need not ask first. */
    private static final LocalDate TAX_FORM_UNASKED = LocalDate.of(2020, 1, 1);

    /** The duties for a start on that day, the earliest first. */
    public static List<StartDuty> of(LegalForm form, LocalDate start) {
        return Stream.concat(trade(form, start), tax(start)).toList();
    }

    /** A trade is reported when it begins; free professions are no trade (§ 6 GewO). */
    private static Stream<StartDuty> trade(LegalForm form, LocalDate start) {
        return form == LegalForm.FREELANCE
                ? Stream.empty()
                : Stream.of(new StartDuty("trade", "§ 14 Abs. 1 GewO", start));
    }

    /** Within a month of the start, by the electronic form. */
    private static Stream<StartDuty> tax(LocalDate start) {
        return start.isBefore(TAX_FORM_UNASKED)
                ? Stream.empty()
                : Stream.of(new StartDuty("tax", "§ 138 Abs. 1b, 4 AO", start.plusMonths(1)));
    }
}
