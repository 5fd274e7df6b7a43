// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.deadline;

import java.time.LocalDate;

/**
 * The end of a period. Store and show both days: for an act that a person has to do in time, the law itself moves the
 * end past weekends and holidays (§ 193 BGB, § 31 Abs. 3 VwVfG); for the time in which an authority has to decide, this
 * is only one interpretation.
 *
 * @param rawEnd the last day by the calendar alone
 * @param effectiveEnd the same day, or the next working day if {@code rawEnd} is a Saturday, Sunday or public holiday
 */
public record LegalDeadline(LocalDate rawEnd, LocalDate effectiveEnd) {

    /** Says whether a weekend or holiday moves the end. */
    public boolean isMoved() {
        return !rawEnd.equals(effectiveEnd);
    }

    /** Says whether the period has ended before the given day. */
    public boolean isOver(LocalDate day) {
        return effectiveEnd.isBefore(day);
    }
}
