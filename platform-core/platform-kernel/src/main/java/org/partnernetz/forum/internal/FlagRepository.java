// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.partnernetz.forum.Flag;
import org.partnernetz.forum.Flags;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageKey;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.Acting;

/** Stores the flags that nobody has settled. */
@ApplicationScoped
public class FlagRepository {
    private static final String RAISE = """
            insert into core.post_flag (id, organisation_id, topic_id, post_id, person_id, from_organisation_id, reason,
                                        flagged_at)
            select :id, f.organisation_id, t.id, p.id, :person, :organisation, :reason, :now
            from core.post p join core.topic t on t.id = p.topic_id join core.forum f on f.id = t.forum_id
            where p.id = :post
            on conflict (post_id, person_id) do nothing""";
    private static final String OPEN = """
            select l.id, l.topic_id, l.post_id, t.title,
                   core.without_references(p.html) as html, a.display_name, o.name, l.reason, l.flagged_at
            from core.post_flag l
            join core.organisation o on o.id = l.from_organisation_id
            left join core.topic t on t.id = l.topic_id
            left join core.post p on p.id = l.post_id
            left join core.person a on a.id = l.person_id
            where l.organisation_id = :organisation""";
    private static final String AFTER = " and (l.flagged_at, l.id) > (:at, :id)";
    private static final String ORDER = " order by l.flagged_at, l.id limit :limit";
    private static final String COUNT = """
            select count(*) as number from (
              select from core.post_flag where organisation_id = :organisation limit :most) open""";
    private static final String SETTLE = """
            delete from core.post_flag where id = :id and organisation_id = :organisation
            returning cast(post_id as text) as post""";
    private static final PageKey KEY = new PageKey("flags", 2);

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    void raise(UUID id, UUID post, Acting acting, String reason, Instant now) {
        Sql.of(em.createNativeQuery(RAISE))
                .with("id", id)
                .with("post", post)
                .with("person", acting.person().value())
                .with("organisation", acting.organisation().value())
                .with("reason", reason)
                .with("now", now)
                .run();
    }

    Page<Flag> open(long organisation, PageRequest request) {
        var after = KEY.read(request.after());
        var query = Sql.of(em.createNativeQuery(OPEN + (after.isPresent() ? AFTER : "") + ORDER, Tuple.class))
                .with("organisation", organisation)
                .with("limit", request.size() + 1);
        after.ifPresent(key -> query.with("at", Instant.parse(key.get(0))).with("id", UUID.fromString(key.get(1))));
        return Page.cut(query.list(FlagRepository::flag), request, last -> KEY.of(last.at(), last.id()));
    }

    int count(long organisation) {
        return Sql.of(em.createNativeQuery(COUNT, Tuple.class))
                .with("organisation", organisation)
                .with("most", Flags.COUNTED_MAX)
                .one(row -> row.count("number"));
    }

    /** @return the post, if there was such a flag */
    Optional<String> settle(UUID flag, long organisation) {
        return Sql.of(em.createNativeQuery(SETTLE, Tuple.class))
                .with("id", flag)
                .with("organisation", organisation)
                .first(row -> row.text("post"));
    }

    private static Flag flag(Row row) {
        return new Flag(
                row.uuid("id"),
                row.uuid("topic_id"),
                row.uuid("post_id"),
                row.textOrNull("title"),
                row.textOrNull("html"),
                row.textOrNull("display_name"),
                row.text("name"),
                row.text("reason"),
                row.instant("flagged_at"));
    }
}
