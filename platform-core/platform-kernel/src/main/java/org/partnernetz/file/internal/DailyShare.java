// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.problem.ConflictException;
import org.partnernetz.tenant.PersonId;

/**
 * How much each person has brought to this server today, also of what was removed again or refused: whoever adds and
 * removes in turns does not fill the disk before it is swept.
 */
@ApplicationScoped
public class DailyShare {

    @Inject
    Clock clock;

    private final Map<PersonId, Long> brought = new HashMap<>();
    private LocalDate day = LocalDate.MIN;

    /** @throws ConflictException {@code too-much-today} */
    synchronized void take(PersonId person, long bytes, long most) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(day)) {
            brought.clear();
            day = today;
        }
        var sum = brought.getOrDefault(person, 0L) + bytes;
        if (sum > most) {
            throw new ConflictException("too-much-today");
        }
        brought.put(person, sum);
    }
}
