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

/**
 * Stores for which organisations the documents of a plugin were built, with which kinds, and which server is building
 * them.
 */
@ApplicationScoped
@Transactional
public class FillRepository {
    private static final String DUE =
            "select plugin, organisation from core.due_fills(cast(:plugins as text[]), cast(:kinds as text[]), :now)";
    private static final String CLAIM = """
            insert into core.search_fill as f (organisation_id, plugin, next_at) values (:organisation, :plugin, :until)
            on conflict (organisation_id, plugin) do update set next_at = excluded.next_at
            where core.fill_is_due(f.filled_at, f.kinds, :kinds) and f.next_at <= :now""";
    private static final String LATER = """
            update core.search_fill set next_at = :next
            where organisation_id = :organisation and plugin = :plugin""";
    private static final String FILLED = """
            insert into core.search_fill (organisation_id, plugin, next_at, filled_at, kinds)
            values (:organisation, :plugin, :now, :now, :kinds)
            on conflict (organisation_id, plugin) do update set filled_at = excluded.filled_at,
              next_at = excluded.next_at, kinds = excluded.kinds""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** Documents that were never built, or not of all kinds. */
    record Due(String plugin, String organisation) {}

    /** Returns what has to be built. Nobody needs to act. */
    List<Due> due(Collection<Filling> plugins, Instant now) {
        return Sql.of(em.createNativeQuery(DUE, Tuple.class))
                .with("plugins", plugins.stream().map(Filling::plugin).toList())
                .with("kinds", plugins.stream().map(Filling::kinds).toList())
                .with("now", now)
                .list(row -> new Due(row.text("plugin"), row.text("organisation")));
    }

    /** False where another server is at it. */
    boolean claim(Filling filling, long organisation, Instant now, Instant until) {
        return Sql.of(em.createNativeQuery(CLAIM))
                        .with("organisation", organisation)
                        .with("plugin", filling.plugin())
                        .with("kinds", filling.kinds())
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

    void filled(Filling filling, long organisation, Instant now) {
        Sql.of(em.createNativeQuery(FILLED))
                .with("organisation", organisation)
                .with("plugin", filling.plugin())
                .with("kinds", filling.kinds())
                .with("now", now)
                .run();
    }
}
