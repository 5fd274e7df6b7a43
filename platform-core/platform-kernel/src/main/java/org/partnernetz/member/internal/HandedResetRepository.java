// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Sql;

/** Makes codes that administrators hand over. One reviewed function checks who may, and writes. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class HandedResetRepository {
    private static final String MAKE = "select core.make_reset(:person, :hash, :until, :now) as outcome";

    /** What came of it. */
    enum Outcome {
        MADE,
        NOBODY,
        ELSEWHERE
    }

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    Outcome make(UUID person, String hash, Instant until, Instant now) {
        return Sql.of(em.createNativeQuery(MAKE, Tuple.class))
                .with("person", person)
                .with("hash", hash)
                .with("until", until)
                .with("now", now)
                .one(row -> switch (row.text("outcome")) {
                    case "made" -> Outcome.MADE;
                    case "elsewhere" -> Outcome.ELSEWHERE;
                    default -> Outcome.NOBODY;
                });
    }
}
