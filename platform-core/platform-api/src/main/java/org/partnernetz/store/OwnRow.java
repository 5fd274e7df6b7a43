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
 * What each row of a plugin has: a key, the organisation that it belongs to, and a version that tells when two change
 * it at once. Its table has the columns {@code id uuid primary key}, {@code organisation_id bigint not null references
 * core.organisation} and {@code version integer not null}.
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
 * <p>{@link Rows#add} gives the key, Hibernate the organisation, by which it also filters; row security is the second
 * wall.
 */
@MappedSuperclass
public abstract class OwnRow {
    @Id
    private UUID id = Keys.NONE;

    @TenantId
    private @Nullable Long organisationId;

    @Version
    private int version;

    /** {@link Keys#NONE} until it is added. */
    public UUID id() {
        return id;
    }

    /**
     * Grows with each change; what a form or a caller gives back to {@link Rows#change(UUID, int,
     * java.util.function.Consumer)}.
     */
    public int version() {
        return version;
    }

    /** The organisation whose row it is; null until it is added. */
    public @Nullable Long organisation() {
        return organisationId;
    }

    void key(Instant moment) {
        id = Keys.at(moment);
    }
}
