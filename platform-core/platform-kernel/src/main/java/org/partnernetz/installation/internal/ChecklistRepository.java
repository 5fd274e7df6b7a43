// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.installation.Step;
import org.partnernetz.store.sql.Sql;

/** Counts what is missing, and stores what an organisation does not want to be told of. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class ChecklistRepository {
    private static final String MISSING = """
            select m.step, m.missing, a.step is not null as aside
            from (select h.step, h.missing from core.missing_in(:organisation) h
                  union all
                  select n.step, n.missing from core.missing_in_network(:organisation) n where :network
                  union all
                  select step, 0 from (values ('mail'), ('backup')) set_by_operator (step) where :network
                  union all
                  select 'forum', case when exists (
                    select from core.forum f where f.organisation_id = :organisation and f.archived_at is null) then 0 else 1 end
                  union all
                  select 'storage', coalesce(sum(s.bytes), 0) from core.file_space s where s.organisation_id = :organisation
                  union all
                  select 'people', (select count(*) from core.membership p
                                    where p.organisation_id = :organisation and p.until is null)
                                 + (select count(*) from core.invitation i
                                    where i.organisation_id = :organisation and i.accepted_at is null
                                      and i.revoked_at is null and i.until > now())) m
            left join core.set_aside a on a.organisation_id = :organisation and a.step = m.step""";
    private static final String SET_ASIDE = """
            insert into core.set_aside (organisation_id, step, set_aside_at)
            values (:organisation, :step, :now) on conflict do nothing""";
    private static final String TAKE_UP =
            "delete from core.set_aside where organisation_id = :organisation and step = :step";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /**
     * What was found.
     *
     * @param counts how many things are missing, by the word of the step; for storage and people what is taken
     * @param aside words of the steps that were set aside
     */
    record Missing(Map<String, Long> counts, Set<String> aside) {}

    private record Line(String step, long missing, boolean aside) {}

    Missing of(long organisation, boolean network) {
        var found = new Missing(new HashMap<>(), new HashSet<>());
        Sql.of(em.createNativeQuery(MISSING, Tuple.class))
                .with("organisation", organisation)
                .with("network", network)
                .list(row -> new Line(row.text("step"), row.number("missing"), row.flag("aside")))
                .forEach(line -> {
                    found.counts().put(line.step(), line.missing());
                    if (line.aside()) {
                        found.aside().add(line.step());
                    }
                });
        return found;
    }

    /** @return whether this changed anything */
    boolean setAside(long organisation, Step step, Instant now) {
        return Sql.of(em.createNativeQuery(SET_ASIDE))
                        .with("organisation", organisation)
                        .with("step", step.word())
                        .with("now", now)
                        .run()
                > 0;
    }

    /** @return whether this changed anything */
    boolean takeUp(long organisation, Step step) {
        return Sql.of(em.createNativeQuery(TAKE_UP))
                        .with("organisation", organisation)
                        .with("step", step.word())
                        .run()
                > 0;
    }
}
