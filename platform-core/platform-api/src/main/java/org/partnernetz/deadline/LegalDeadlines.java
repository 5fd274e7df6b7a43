// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.deadline;

import java.time.LocalDate;
import java.time.Period;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Calculates when a period ends, by §§ 187, 188 and 190 BGB and § 31 Abs. 3 VwVfG, with the public holidays of the
 * Saarland (§ 2 SFG).
 *
 * <p>Store the {@link Term} (what happened when, and how long the period is), never a number of days: "three months" is
 * not "90 days". This service needs no acting organisation and stores nothing.
 */
@ProviderType
public interface LegalDeadlines {

    /** The day on which the period ends. */
    LegalDeadline of(Term term);

    /** The end of a period that nothing suspends or extends. */
    default LegalDeadline after(LocalDate event, Period length) {
        return of(Term.after(event, length));
    }

    /** Says whether a day is neither a Saturday, nor a Sunday, nor a public holiday in the Saarland. */
    boolean isWorkingDay(LocalDate day);
}
