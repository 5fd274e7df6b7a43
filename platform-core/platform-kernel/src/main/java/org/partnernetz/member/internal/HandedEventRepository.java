// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;

/** The coming events of somebody who leaves the acting organisation. Administrators may give them to others. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class HandedEventRepository {
    private static final String WHICH = """
            author_id = :person and organisation_id = :organisation and ends_at > :now and cancelled_at is null""";
    private static final String COMING =
            "select id, title from core.event where " + WHICH + " order by starts_at, id limit 200";
    private static final String GIVE = "update core.event set author_id = :to where " + WHICH;

    /** An event by key and title. */
    public record Coming(UUID id, String title) {}

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    public List<Coming> of(PersonId person) {
        return of(Sql.of(em.createNativeQuery(COMING, Tuple.class)), person)
                .list(row -> new Coming(row.uuid("id"), row.text("title")));
    }

    public void handOver(PersonId from, PersonId to) {
        of(Sql.of(em.createNativeQuery(GIVE)), from).with("to", to.value()).run();
    }

    private Sql of(Sql query, PersonId person) {
        return query.with("person", person.value())
                .with("organisation", tenant.required().organisation().value())
                .with("now", clock.instant());
    }
}
