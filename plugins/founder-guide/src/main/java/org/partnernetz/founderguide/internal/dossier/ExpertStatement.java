// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** What an expert body has said about a copy. Nobody can change it; seen by both organisations. */
@Entity
@Table(name = "expert_statement")
class ExpertStatement {
    @Id
    UUID id = new UUID(0, 0);

    long organisationId;
    UUID copyId = new UUID(0, 0);

    @Nullable
    Long bodyId;

    String bodyName = "";

    @Enumerated(EnumType.STRING)
    Verdict result = Verdict.POSITIVE;

    LocalDate decidedOn = LocalDate.EPOCH;
    String remarks = "";
    UUID recordedBy = new UUID(0, 0);
    Instant recordedAt = Instant.EPOCH;

    Statement toStatement() {
        return new Statement(bodyName, result, decidedOn, remarks, recordedAt);
    }
}
