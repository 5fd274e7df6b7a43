// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The base class of a plugin's rows. It has a key, the organisation to which the row belongs, and a version that
 * detects concurrent changes. The table needs the columns {@code id uuid primary key}, {@code organisation_id bigint
 * not null references core.organisation} and {@code version integer not null}.
 *
 * <pre>{@code
 * @Entity
 * @Table(name = "note")
 * class Note extends OwnRow {
 *     @Listed(SEARCH)
 *     String text = "";
 * }
 * }</pre>
 *
 * <p>{@link Rows#add} sets the key. Hibernate sets the organisation and filters by it; row security checks the same
 * once more.
 */
@MappedSuperclass
public abstract class OwnRow {
    @Id
    private UUID id = Keys.NONE;

    @TenantId
    private @Nullable Long organisationId;

    @Version
    private int version;

    /** The key; {@link Keys#NONE} until the row is added. */
    public UUID id() {
        return id;
    }

    /**
     * The version, which grows with each change. A form or a REST caller passes it back to {@link Rows#change(UUID,
     * int, java.util.function.Consumer)}.
     */
    public int version() {
        return version;
    }

    /** The organisation that owns the row; null until the row is added. */
    public @Nullable Long organisation() {
        return organisationId;
    }

    void key(Instant moment) {
        if (id.equals(Keys.NONE)) {
            id = Keys.at(moment);
        }
    }
}
