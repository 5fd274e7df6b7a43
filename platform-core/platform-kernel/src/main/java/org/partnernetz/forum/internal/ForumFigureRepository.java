// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Sql;

/** Counts all topics of an organisation except those of working groups, which not every member sees. */
@ApplicationScoped
@Transactional
public class ForumFigureRepository {
    private static final String TOPICS = """
            select count(*) as number from core.topic where organisation_id = :organisation and audience <> 'GROUP' and not hidden
              and created_at >= :from and created_at < :until""";
    private static final String POSTS = """
            select count(*) as number from core.topic t join core.post p on p.topic_id = t.id
            where t.organisation_id = :organisation and t.audience <> 'GROUP' and not p.hidden and t.last_post_at >= :from
              and p.created_at >= :from and p.created_at < :until""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    long topics(long organisation, Instant from, Instant until) {
        return count(TOPICS, organisation, from, until);
    }

    long posts(long organisation, Instant from, Instant until) {
        return count(POSTS, organisation, from, until);
    }

    private long count(String query, long organisation, Instant from, Instant until) {
        return Sql.of(em.createNativeQuery(query, Tuple.class))
                .with("organisation", organisation)
                .with("from", from)
                .with("until", until)
                .one(row -> row.number("number"));
    }
}
