// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.contribution.PurgeParticipant;
import org.partnernetz.store.sql.Sql;

/** Stores facts, and the listeners for which they wait. */
@ApplicationScoped
@Transactional
public class OutboxRepository implements PurgeParticipant {
    /** Writes nothing where nobody listens. Reads back nothing, for who tells a fact may not read the outbox. */
    private static final String TELL = """
            with told as (
              insert into core.outbox (id, organisation_id, owner, fact, payload, told_at)
              select :id, :organisation, :owner, :fact, cast(:payload as jsonb), :now
              where exists (select from core.fact_listener where fact = :fact))
            insert into core.fact_delivery (outbox_id, organisation_id, owner, listener, due_at)
            select :id, :organisation, l.owner, l.listener, :now from core.fact_listener l where l.fact = :fact""";

    private static final String LISTEN = """
            insert into core.fact_listener (owner, listener, fact, seen_at) values (:owner, :listener, :fact, :now)
            on conflict (owner, listener) do update set fact = excluded.fact, seen_at = excluded.seen_at""";
    private static final String UNSEEN = "delete from core.fact_listener where seen_at < :limit";
    private static final String PURGE = """
            delete from core.outbox o where o.organisation_id = :organisation and (o.told_at < :limit
              or not exists (select from core.fact_delivery d where d.outbox_id = o.id))""";
    private static final String FORGET = "select core.forget_plugin_facts(:plugin) as gone";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** A fact on its way into the outbox. */
    record Told(UUID id, String owner, String fact, String payload, Instant at) {}

    void tell(long organisation, Told told) {
        Sql.of(em.createNativeQuery(TELL))
                .with("id", told.id())
                .with("organisation", organisation)
                .with("owner", told.owner())
                .with("fact", told.fact())
                .with("payload", told.payload())
                .with("now", told.at())
                .run();
    }

    /** From now on, stores facts for this listener, even while it is not running. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void listen(Hearing hearing, Instant now) {
        Sql.of(em.createNativeQuery(LISTEN))
                .with("owner", hearing.owner())
                .with("listener", hearing.listener())
                .with("fact", hearing.fact())
                .with("now", now)
                .run();
    }

    /** Stops storing facts for listeners that were not seen since the given time. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forgetUnseenSince(Instant limit) {
        Sql.of(em.createNativeQuery(UNSEEN)).with("limit", limit).run();
    }

    /**
     * Removes facts that everybody has heard, and those that were told before then.
     *
     * @return how many
     */
    int purge(long organisation, Instant limit) {
        return Sql.of(em.createNativeQuery(PURGE))
                .with("organisation", organisation)
                .with("limit", limit)
                .run();
    }

    /**
     * Removes the plugin's listeners, the facts that waited for them, and the plugin's own facts, for which there are
     * no listeners left.
     */
    @Override
    public List<Kept> forget(String plugin) {
        Sql.of(em.createNativeQuery(FORGET, Tuple.class)).with("plugin", plugin).one(row -> row.number("gone"));
        return List.of();
    }
}
