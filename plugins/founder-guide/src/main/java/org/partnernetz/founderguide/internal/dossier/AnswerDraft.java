// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** An answer that was not handed in yet. Seen by who comes by its link alone, protected by row security. */
@Entity
@DynamicUpdate
@Table(name = "answer_draft")
class AnswerDraft {
    @Id
    UUID linkId = new UUID(0, 0);

    @Column(updatable = false)
    long organisationId;

    @Column(updatable = false)
    UUID copyId = new UUID(0, 0);

    String body = "";

    @Enumerated(EnumType.STRING)
    @Nullable
    Verdict result;

    String remarks = "";

    /** The last day of its link, as the database knows it. */
    @Column(insertable = false, updatable = false)
    Instant until = Instant.EPOCH;

    static AnswerDraft of(FrozenCopy copy, UUID link) {
        var row = new AnswerDraft();
        row.linkId = link;
        row.organisationId = copy.organisationId;
        row.copyId = copy.id;
        return row;
    }

    void take(StatementDraft draft) {
        body = draft.body();
        result = draft.result();
        remarks = draft.remarks();
    }

    StatementDraft toDraft() {
        return new StatementDraft(body, result, null, remarks);
    }
}
