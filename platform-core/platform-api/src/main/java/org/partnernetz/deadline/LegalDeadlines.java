// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.deadline;

import java.time.LocalDate;
import java.time.Period;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Reckons when a period ends, by §§ 187, 188 and 190 BGB and § 31 Abs. 3 VwVfG, with the public holidays of the
 * Saarland (§ 2 SFG).
 *
 * <p>Keep the {@link Term} (what happened when, and how long the period is), never a number of days counted from it:
 * "three months" are not "90 days". Needs no acting organisation and keeps nothing.
 */
@ProviderType
public interface LegalDeadlines {

    /** The day on which the period ends. */
    LegalDeadline of(Term term);

    /** The end of a period that nothing suspends or extends. */
    default LegalDeadline after(LocalDate event, Period length) {
        return of(Term.after(event, length));
    }

    /** Whether it is neither Saturday, Sunday nor a public holiday of the Saarland. */
    boolean isWorkingDay(LocalDate day);
}
