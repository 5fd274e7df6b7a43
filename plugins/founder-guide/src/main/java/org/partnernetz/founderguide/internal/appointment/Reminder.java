// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.appointment;

import java.util.List;
import java.util.UUID;

/**
 * An appointment that those who take part are to be reminded of.
 *
 * @param people the responsible adviser, and the founder with an account
 */
public record Reminder(UUID project, String title, Appointment appointment, List<UUID> people) {

    public Reminder {
        people = List.copyOf(people);
    }
}
