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

import org.partnernetz.audit.Audit;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.time.NetworkDays;

/**
 * Ends memberships of the acting organisation whose last day is over. One reviewed function may do so without a person.
 */
@ApplicationScoped
public class OverdueMembershipRepository {
    private static final String END = "select person from core.end_overdue_memberships(:today, :now) as person";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @return the number of memberships that ended */
    @Transactional(rollbackOn = Exception.class)
    public int end() {
        var ended = people();
        ended.forEach(person -> audit.note("member.ended", person.toString()));
        return ended.size();
    }

    private List<UUID> people() {
        return Sql.of(em.createNativeQuery(END, Tuple.class))
                .with("today", NetworkDays.today(clock))
                .with("now", clock.instant())
                .list(row -> row.uuid("person"));
    }
}
