// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Sql;

/** For which organisations the documents of a plugin were built once, and which server is at it. */
@ApplicationScoped
@Transactional
public class FillRepository {
    private static final String DUE = "select plugin, organisation from core.due_fills(cast(:plugins as text[]), :now)";
    private static final String CLAIM = """
            insert into core.search_fill as f (organisation_id, plugin, next_at) values (:organisation, :plugin, :until)
            on conflict (organisation_id, plugin) do update set next_at = excluded.next_at
            where f.filled_at is null and f.next_at <= :now""";
    private static final String LATER = """
            update core.search_fill set next_at = :next
            where organisation_id = :organisation and plugin = :plugin and filled_at is null""";
    private static final String FILLED = """
            insert into core.search_fill (organisation_id, plugin, next_at, filled_at)
            values (:organisation, :plugin, :now, :now)
            on conflict (organisation_id, plugin) do update set filled_at = excluded.filled_at""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** Documents that were never built. */
    record Due(String plugin, String organisation) {}

    /** Needs nobody bound. */
    List<Due> due(Collection<String> plugins, Instant now) {
        return Sql.of(em.createNativeQuery(DUE, Tuple.class))
                .with("plugins", List.copyOf(plugins))
                .with("now", now)
                .list(row -> new Due(row.text("plugin"), row.text("organisation")));
    }

    /** False where another server is at it. */
    boolean claim(String plugin, long organisation, Instant now, Instant until) {
        return Sql.of(em.createNativeQuery(CLAIM))
                        .with("organisation", organisation)
                        .with("plugin", plugin)
                        .with("now", now)
                        .with("until", until)
                        .run()
                > 0;
    }

    /** It did not come about and is tried again then. */
    void later(String plugin, long organisation, Instant next) {
        Sql.of(em.createNativeQuery(LATER))
                .with("organisation", organisation)
                .with("plugin", plugin)
                .with("next", next)
                .run();
    }

    void filled(String plugin, long organisation, Instant now) {
        Sql.of(em.createNativeQuery(FILLED))
                .with("organisation", organisation)
                .with("plugin", plugin)
                .with("now", now)
                .run();
    }
}
