// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That an expert body may read a copy until a day. Seen by both organisations, protected by row security. */
@Entity
@Table(name = "copy_share")
class CopyShare {
    @Id
    UUID id = new UUID(0, 0);

    long organisationId;
    UUID copyId = new UUID(0, 0);
    UUID projectId = new UUID(0, 0);
    long bodyId;

    @Column(name = "until")
    LocalDate until = LocalDate.EPOCH;
}
