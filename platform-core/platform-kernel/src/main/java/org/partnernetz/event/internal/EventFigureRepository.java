// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Sql;

/** Counts all events of an organisation except those of working groups, which not every member sees. */
@ApplicationScoped
@Transactional
public class EventFigureRepository {
    private static final String EVENTS = """
            select count(*) as events, coalesce(sum(registered), 0) as places from core.event
            where organisation_id = :organisation and audience <> 'GROUP' and cancelled_at is null
              and starts_at >= :from and starts_at < :until""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** Events that begin in the time and are not cancelled, and the places taken in them. */
    record Figures(long events, long places) {}

    Figures figures(long organisation, Instant from, Instant until) {
        return Sql.of(em.createNativeQuery(EVENTS, Tuple.class))
                .with("organisation", organisation)
                .with("from", from)
                .with("until", until)
                .one(row -> new Figures(row.number("events"), row.number("places")));
    }
}
