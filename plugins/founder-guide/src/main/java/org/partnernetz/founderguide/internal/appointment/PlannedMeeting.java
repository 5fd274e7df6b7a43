// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.appointment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;
import org.partnernetz.store.Keys;
import org.partnernetz.store.OwnRow;

/** An appointment of a project. A private row of the organisation that advises. */
@Entity
@Table(name = "appointment")
class PlannedMeeting extends OwnRow {
    UUID projectId = Keys.NONE;
    Instant startsAt = Instant.EPOCH;
    String place = "";

    /** When those who take part were reminded; null until then. */
    @Nullable
    Instant remindedAt;

    static PlannedMeeting of(UUID project, Instant startsAt, String place) {
        var row = new PlannedMeeting();
        row.projectId = project;
        row.startsAt = startsAt;
        row.place = place;
        return row;
    }

    Appointment toAppointment() {
        return new Appointment(id(), startsAt, place);
    }
}
