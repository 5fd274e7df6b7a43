// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.member.AccountEvent;
import org.partnernetz.store.Keys;
import org.partnernetz.store.sql.Sql;

/**
 * Reads the events of the person's account, and records what administrators changed. The sign-in role records sign-ins
 * and changes of passwords and tokens.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class AccountEventRepository {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final String IN_ORGANISATION = """
            insert into auth.account_event (id, person_id, organisation_id, action, details, happened_at)
            values (:id, :person, :organisation, :action, :details, :now)""";
    private static final String NEWEST = """
            select e.action, e.details, o.name, e.happened_at
            from auth.account_event e left join core.organisation o on o.id = e.organisation_id
            where e.person_id = :person order by e.happened_at desc, e.id limit :most""";
    private static final String TIDY = "delete from auth.account_event where happened_at < :limit";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** Records what an administrator changed for a member; the organisation's audit trail already has it. */
    public void inOrganisation(UUID person, long organisation, String action, String details, Instant now) {
        Sql.of(em.createNativeQuery(IN_ORGANISATION))
                .with("id", Keys.at(now))
                .with("person", person)
                .with("organisation", organisation)
                .with("action", action)
                .with("details", details)
                .with("now", now)
                .run();
    }

    public List<AccountEvent> newest(UUID person, int most) {
        return Sql.of(em.createNativeQuery(NEWEST, Tuple.class))
                .with("person", person)
                .with("most", most)
                .list(row -> new AccountEvent(
                        row.text("action"), row.text("details"), row.textOrNull("name"), row.instant("happened_at")));
    }

    /** Removes what is older than 90 days. */
    public int tidy(Instant now) {
        return Sql.of(em.createNativeQuery(TIDY)).with("limit", now.minus(KEPT)).run();
    }
}
