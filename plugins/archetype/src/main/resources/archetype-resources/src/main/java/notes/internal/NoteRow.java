// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import static org.partnernetz.store.Listed.Use.SEARCH;
import static org.partnernetz.store.Listed.Use.SORT;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;
import org.partnernetz.privacy.Personal;
import org.partnernetz.store.Listed;
import org.partnernetz.store.OwnRow;

/** A private row of one organisation. */
@Entity
@Table(name = "note")
class NoteRow extends OwnRow {

    @Personal(kept = "until the note is deleted or its author is erased")
    @Nullable
    UUID authorId;

    @Listed(SEARCH)
    String text = "";

    @Listed(SORT)
    Instant writtenAt = Instant.EPOCH;

    Note toNote() {
        return new Note(id(), text, writtenAt);
    }
}
