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
import org.partnernetz.store.Keys;

/** What an expert body has said about a copy. Nobody can change it; seen by both organisations. */
@Entity
@Table(name = "expert_statement")
class ExpertStatement {
    @Id
    UUID id = Keys.NONE;

    long organisationId;
    UUID copyId = Keys.NONE;

    @Nullable
    Long bodyId;

    String bodyName = "";

    @Enumerated(EnumType.STRING)
    Verdict result = Verdict.POSITIVE;

    LocalDate decidedOn = LocalDate.EPOCH;
    String remarks = "";

    /** Who wrote it down; null where it was answered by a link. */
    @Nullable
    UUID recordedBy;

    /** By which link it was answered; null where somebody with an account wrote it down. */
    @Nullable
    UUID linkId;

    Instant recordedAt = Instant.EPOCH;

    /** When the project's adviser knew of it; null until then. */
    @Nullable
    Instant toldAt;

    /** What was said of a copy. Who wrote it down and how is still to be told. */
    static ExpertStatement of(FrozenCopy copy, Statement said, Instant now) {
        var row = new ExpertStatement();
        row.id = Keys.at(now);
        row.organisationId = copy.organisationId;
        row.copyId = copy.id;
        row.bodyName = said.body();
        row.result = said.result();
        row.decidedOn = said.decidedOn();
        row.remarks = said.remarks();
        row.recordedAt = now;
        return row;
    }

    Statement toStatement() {
        return new Statement(id, bodyName, result, decidedOn, remarks, linkId != null, recordedAt);
    }
}
