// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.deadline;

import java.time.LocalDate;

/**
 * When a period ends. Both days are worth keeping and showing: that a weekend or holiday moves the end is the law for
 * what people have to do or say in time (§ 193 BGB, § 31 Abs. 3 VwVfG), for an authority's own time to decide it is a
 * reading.
 *
 * @param rawEnd the last day by number or name
 * @param effectiveEnd the same, or the next working day if that is a Saturday, Sunday or public holiday
 */
public record LegalDeadline(LocalDate rawEnd, LocalDate effectiveEnd) {

    /** Whether a weekend or holiday moves the end. */
    public boolean isMoved() {
        return !rawEnd.equals(effectiveEnd);
    }

    /** Whether the last day is over on that day. */
    public boolean isOver(LocalDate day) {
        return effectiveEnd.isBefore(day);
    }
}
