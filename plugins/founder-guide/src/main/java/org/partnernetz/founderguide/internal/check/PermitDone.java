// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That something was reported or permitted. A private row of the organisation that advises. */
@Entity
@Table(name = "permit_done")
class PermitDone {
    @Id
    UUID id = new UUID(0, 0);

    @TenantId
    @Nullable
    Long organisationId;

    UUID projectId = new UUID(0, 0);
    String code = "";
    LocalDate doneOn = LocalDate.EPOCH;
}
