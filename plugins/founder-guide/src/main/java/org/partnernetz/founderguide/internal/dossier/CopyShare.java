// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.partnernetz.store.Keys;

/** That an expert body may read a copy until a day. Seen by both organisations, protected by row security. */
@Entity
@Table(name = "copy_share")
class CopyShare {
    @Id
    UUID id = Keys.NONE;

    long organisationId;
    UUID copyId = Keys.NONE;
    UUID projectId = Keys.NONE;
    long bodyId;
    LocalDate until = LocalDate.EPOCH;

    static CopyShare of(FrozenCopy copy, long body, UUID key) {
        var row = new CopyShare();
        row.id = key;
        row.organisationId = copy.organisationId;
        row.copyId = copy.id;
        row.projectId = copy.projectId;
        row.bodyId = body;
        return row;
    }
}
