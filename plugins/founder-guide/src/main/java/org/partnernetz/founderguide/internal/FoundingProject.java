// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A founder's way from the idea to the market, known by a code and never by a name. A private row of one organisation.
 */
@Entity
@Table(name = "founding_project")
class FoundingProject {
    @Id
    UUID id = new UUID(0, 0);

    @TenantId
    @Nullable
    Long organisationId;

    String code = "";
    String title = "";
    String industry = "";

    @Enumerated(EnumType.STRING)
    LegalForm legalForm = LegalForm.UNDECIDED;

    @Enumerated(EnumType.STRING)
    WorkForm workForm = WorkForm.FULL_TIME;

    @Enumerated(EnumType.STRING)
    Phase phase = Phase.ACCESS;

    UUID adviserId = new UUID(0, 0);

    @Nullable
    UUID appointmentId;

    Instant openedAt = Instant.EPOCH;

    @Nullable
    LocalDate startedOn;

    @Nullable
    LocalDate reportedOn;

    @Nullable
    LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    Result result;

    @Version
    int version;

    Project toProject(String adviser) {
        return new Project(
                id,
                code,
                title,
                industry,
                legalForm,
                workForm,
                phase,
                adviserId,
                adviser,
                appointmentId,
                openedAt,
                startedOn,
                reportedOn,
                closedOn,
                result);
    }
}
