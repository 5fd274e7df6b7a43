// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.fact.Deliveries.Troubled;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/**
 * The state of deliveries. A server claims a delivery by moving its due time to the end of the attempt. The claim lasts
 * until then; if the server stops, the delivery is due again. The number of the attempt distinguishes a late attempt
 * from its successor.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class DeliveryRepository {
    private static final String DUE =
            "select * from core.due_deliveries(cast(:owners as text[]), cast(:listeners as text[]), :now, :most)";
    private static final String CLAIM = """
            update core.fact_delivery d set attempts = d.attempts + 1, due_at = :until
            from (select id from core.fact_delivery where id = :id and due_at <= :now for update skip locked) mine,
                 core.outbox o
            where d.id = mine.id and o.id = d.outbox_id
            returning d.id, d.attempts, o.id as fact_id, cast(o.payload as text) as payload, o.told_at""";
    private static final String DONE = "delete from core.fact_delivery where id = :id and attempts = :attempt";
    private static final String GIVE_BACK = """
            update core.fact_delivery set attempts = attempts - 1, due_at = :next
            where id = :id and attempts = :attempt""";
    private static final String FAILED = """
            update core.fact_delivery set failure = :failure, due_at = :next
            where id = :id and attempts = :attempt""";
    private static final String TROUBLED = """
            select d.id, d.owner, d.listener, o.fact, o.told_at, d.attempts, d.failure, d.due_at
            from core.fact_delivery d join core.outbox o on o.id = d.outbox_id
            where d.organisation_id = :organisation and d.attempts > 0 and d.failure is not null
            order by o.told_at desc, d.id limit :most""";
    private static final String RETRY = """
            update core.fact_delivery set attempts = 0, due_at = :now
            where id = :id and organisation_id = :organisation and due_at is null""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** A delivery whose time has come. */
    record Due(UUID id, String owner, String listener, long organisation) {}

    /** A delivery that this server has for a while. */
    record Claimed(UUID id, int attempt, UUID fact, String payload, Instant toldAt) {}

    /** Returns at most {@code most} deliveries for each listener and organisation. Nobody needs to act. */
    List<Due> due(List<Hearing> listeners, Instant now, int most) {
        return Sql.of(em.createNativeQuery(DUE, Tuple.class))
                .with("owners", listeners.stream().map(Hearing::owner).toList())
                .with("listeners", listeners.stream().map(Hearing::listener).toList())
                .with("now", now)
                .with("most", most)
                .list(row -> new Due(
                        row.uuid("id"), row.text("owner"), row.text("listener"), row.number("organisation_id")));
    }

    /** Claims a delivery; empty if another server was faster. */
    Optional<Claimed> claim(UUID delivery, Instant now, Instant until) {
        return Sql.of(em.createNativeQuery(CLAIM, Tuple.class))
                .with("id", delivery)
                .with("now", now)
                .with("until", until)
                .first(row -> new Claimed(
                        row.uuid("id"),
                        row.count("attempts"),
                        row.uuid("fact_id"),
                        row.text("payload"),
                        row.instant("told_at")));
    }

    void done(Claimed claimed) {
        Sql.of(em.createNativeQuery(DONE))
                .with("id", claimed.id())
                .with("attempt", claimed.attempt())
                .run();
    }

    /** As if it had not been claimed. */
    void giveBack(Claimed claimed, Instant next) {
        Sql.of(em.createNativeQuery(GIVE_BACK))
                .with("id", claimed.id())
                .with("attempt", claimed.attempt())
                .with("next", next)
                .run();
    }

    /** @param next null parks it */
    void failed(Claimed claimed, String failure, @Nullable Instant next) {
        Sql.of(em.createNativeQuery(FAILED))
                .with("id", claimed.id())
                .with("attempt", claimed.attempt())
                .with("failure", failure)
                .withOrNull("next", next, Instant.class)
                .run();
    }

    List<Troubled> troubled(long organisation, int most) {
        return Sql.of(em.createNativeQuery(TROUBLED, Tuple.class))
                .with("organisation", organisation)
                .with("most", most)
                .list(DeliveryRepository::troubled);
    }

    private static Troubled troubled(Row row) {
        var fact = row.text("fact");
        return new Troubled(
                row.uuid("id"),
                row.text("owner"),
                row.text("listener"),
                fact.substring(Math.max(fact.lastIndexOf('.'), fact.lastIndexOf('$')) + 1),
                row.instant("told_at"),
                row.count("attempts"),
                row.text("failure"),
                row.instantOrNull("due_at"));
    }

    /** @return whether there was such a parked delivery */
    boolean retry(long organisation, UUID delivery, Instant now) {
        return Sql.of(em.createNativeQuery(RETRY))
                        .with("organisation", organisation)
                        .with("id", delivery)
                        .with("now", now)
                        .run()
                > 0;
    }
}
