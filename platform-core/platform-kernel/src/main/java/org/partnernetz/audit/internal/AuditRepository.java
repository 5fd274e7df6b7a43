// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.audit.internal;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.store.sql.Sql;

/** Writes entries of the audit trail, and removes old ones. */
@ApplicationScoped
@Transactional
public class AuditRepository {
    /** Reads nothing back, for who writes an entry may not read the trail. */
    private static final String ADD = """
            insert into core.audit_entry (id, organisation_id, noted_at, owner, action, item, details, person_id)
            values (:id, :organisation, :now, :owner, :action, :item, cast(:details as jsonb), :person)""";

    private static final String PURGE =
            "delete from core.audit_entry where organisation_id = :organisation and noted_at < :limit";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** An entry on its way. */
    record Noted(
            UUID id,
            Instant at,
            String owner,
            String action,
            String item,
            String details,
            @Nullable UUID person) {}

    void add(long organisation, Noted noted) {
        Sql.of(em.createNativeQuery(ADD))
                .with("id", noted.id())
                .with("organisation", organisation)
                .with("now", noted.at())
                .with("owner", noted.owner())
                .with("action", noted.action())
                .with("item", noted.item())
                .with("details", noted.details())
                .withOrNull("person", noted.person(), UUID.class)
                .run();
    }

    int purge(long organisation, Instant limit) {
        return Sql.of(em.createNativeQuery(PURGE))
                .with("organisation", organisation)
                .with("limit", limit)
                .run();
    }
}
