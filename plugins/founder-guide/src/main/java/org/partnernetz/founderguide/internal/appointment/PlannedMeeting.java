// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.appointment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An appointment of a project. A private row of the organisation that advises. */
@Entity
@Table(name = "appointment")
class PlannedMeeting {
    @Id
    UUID id = new UUID(0, 0);

    @TenantId
    @Nullable
    Long organisationId;

    UUID projectId = new UUID(0, 0);
    Instant startsAt = Instant.EPOCH;
    String place = "";

    /** When those who take part were reminded; null until then. */
    @Nullable
    Instant remindedAt;

    Appointment toAppointment() {
        return new Appointment(id, startsAt, place);
    }
}
