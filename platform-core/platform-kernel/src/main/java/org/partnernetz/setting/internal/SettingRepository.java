// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.setting.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.store.sql.Sql;

/** Stores a row for each value that somebody set. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class SettingRepository {
    private static final String OF = """
            select s.organisation_id is null as network, s.key, s.value, s.open, s.changed_at,
                   coalesce(p.display_name, '') as changed_by
            from core.setting s left join core.person p on p.id = s.changed_by
            where s.organisation_id is null or s.organisation_id = :organisation""";
    private static final String KEEP = """
            insert into core.setting (organisation_id, key, value, open, changed_by, changed_at)
            values (:organisation, :key, :value, :open, :by, :now)
            on conflict (organisation_id, key) do update
            set value = excluded.value, open = excluded.open, changed_by = excluded.changed_by,
                changed_at = excluded.changed_at""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** @param network whether it counts for the whole network */
    record Stored(
            boolean network, String key, @Nullable String value, boolean open, Instant changedAt, String changedBy) {}

    /** @param by null for the platform itself */
    record Change(
            String key,
            @Nullable String value,
            boolean open,
            @Nullable UUID by,
            Instant now) {}

    List<Stored> of(long organisation) {
        return Sql.of(em.createNativeQuery(OF, Tuple.class))
                .with("organisation", organisation)
                .list(row -> new Stored(
                        row.flag("network"),
                        row.text("key"),
                        row.textOrNull("value"),
                        row.flag("open"),
                        row.instant("changed_at"),
                        row.text("changed_by")));
    }

    /** @param organisation null for the whole network */
    void keep(@Nullable Long organisation, Change change) {
        Sql.of(em.createNativeQuery(KEEP))
                .withOrNull("organisation", organisation, Long.class)
                .with("key", change.key())
                .withOrNull("value", change.value(), String.class)
                .with("open", change.open())
                .withOrNull("by", change.by(), UUID.class)
                .with("now", change.now())
                .run();
    }
}
