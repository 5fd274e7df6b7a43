// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.aftercare;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A talk that was held after the start. A private row of the organisation that advises. */
@Entity
@Table(name = "aftercare_talk")
class AftercareTalk {
    @Id
    UUID id = new UUID(0, 0);

    @TenantId
    @Nullable
    Long organisationId;

    UUID projectId = new UUID(0, 0);
    int months;
    LocalDate heldOn = LocalDate.EPOCH;
    String note = "";
}
