// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.partnernetz.privacy.Personal;

/** A private row of one organisation: Hibernate fills and filters the organisation, row security is the second wall. */
@Entity
@Table(name = "note")
class NoteRow {
    @Id
    UUID id = new UUID(0, 0);

    @TenantId
    @Nullable
    Long organisationId;

    @Personal(kept = "until the note is deleted or its author is erased")
    @Nullable
    UUID authorId;

    String text = "";

    Instant writtenAt = Instant.EPOCH;

    @Version
    int version;

    Note toNote() {
        return new Note(id, text, writtenAt);
    }
}
