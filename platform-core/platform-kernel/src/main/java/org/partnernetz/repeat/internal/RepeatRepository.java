// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.repeat.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.partnernetz.repeat.Repeats;
import org.partnernetz.repeat.Repeats.Before;
import org.partnernetz.repeat.Repeats.State;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** Stores one row per person and key. */
@ApplicationScoped
public class RepeatRepository {
    private static final String BEGIN = """
            insert into core.kept_request (person_id, key, hash, begun_at)
            select :person, :key, :hash, :now
            where (select count(*) from core.kept_request where person_id = :person) < :most
            on conflict (person_id, key) do nothing""";
    private static final String FIND =
            "select hash, status, item from core.kept_request where person_id = :person and key = :key";
    private static final String FINISH =
            "update core.kept_request set status = :status, item = :item where person_id = :person and key = :key";
    private static final String FORGET = "delete from core.kept_request where person_id = :person and key = :key";
    private static final String FORGET_BEFORE =
            "delete from core.kept_request where person_id = :person and begun_at < :before";
    private static final String PURGE = "select core.purge_requests(:before)";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** Whether it was begun by this; of those who begin at the same moment it is one, the others wait for it. */
    boolean begin(UUID person, KeyedRequest sent) {
        return Sql.of(em.createNativeQuery(BEGIN))
                        .with("person", person)
                        .with("key", sent.key())
                        .with("hash", sent.hash())
                        .with("now", sent.at())
                        .with("most", Repeats.KEYS_MAX)
                        .run()
                > 0;
    }

    Optional<Before> find(UUID person, KeyedRequest sent) {
        return Sql.of(em.createNativeQuery(FIND, Tuple.class))
                .with("person", person)
                .with("key", sent.key())
                .first(row -> before(row, sent));
    }

    private static Before before(Row row, KeyedRequest sent) {
        if (!row.text("hash").equals(sent.hash())) {
            return new Before(State.OTHER, 0, "");
        }
        var status = row.count("status");
        return new Before(status == 0 ? State.RUNNING : State.DONE, status, row.text("item"));
    }

    void finish(UUID person, String key, Before done) {
        Sql.of(em.createNativeQuery(FINISH))
                .with("person", person)
                .with("key", key)
                .with("status", done.status())
                .with("item", done.item())
                .run();
    }

    void forget(UUID person, String key) {
        Sql.of(em.createNativeQuery(FORGET))
                .with("person", person)
                .with("key", key)
                .run();
    }

    void forgetBefore(UUID person, Instant before) {
        Sql.of(em.createNativeQuery(FORGET_BEFORE))
                .with("person", person)
                .with("before", before)
                .run();
    }

    int purge(Instant before) {
        return ((Number) em.createNativeQuery(PURGE)
                        .setParameter("before", before)
                        .getSingleResult())
                .intValue();
    }
}
