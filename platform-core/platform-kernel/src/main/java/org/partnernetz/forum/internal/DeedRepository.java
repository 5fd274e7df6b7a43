// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.partnernetz.forum.Deed;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageKey;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** The moderation log: those entries of the audit trail that everybody who works in the organisation may read. */
@ApplicationScoped
public class DeedRepository {
    /**
     * Under row security a join by key uses the index only if the key is a value already, and not made of one there.
     */
    private static final String DEEDS = """
            select e.id, e.noted_at, e.action, t.id as topic, coalesce(t.title, f.title) as title,
                   coalesce(e.details ->> 'organisation', o.name) as organisation, p.display_name,
                   coalesce(e.details ->> 'reason', '') as reason
            from (select d.*, cast(d.item as uuid) as about
                  from core.moderation_entries(cast(:before as timestamptz), cast(:key as uuid), :most) d offset 0) e
            join core.organisation o on o.id = core.tenant()
            left join core.post b on b.id = e.about
            left join core.topic t on t.id = case when b.topic_id is null then e.about else b.topic_id end
            left join core.forum f on f.id = e.about
            left join core.person p on p.id = e.person_id
            order by e.noted_at desc, e.id desc""";

    private static final PageKey KEY = new PageKey("moderation", 2);

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    Page<Deed> list(PageRequest request) {
        var after = KEY.read(request.after());
        var query = Sql.of(em.createNativeQuery(DEEDS, Tuple.class))
                .withOrNull(
                        "before", after.map(key -> Instant.parse(key.get(0))).orElse(null), Instant.class)
                .withOrNull("key", after.map(key -> UUID.fromString(key.get(1))).orElse(null), UUID.class)
                .with("most", request.size() + 1);
        return Page.cut(query.list(DeedRepository::deed), request, last -> KEY.of(last.at(), last.id()));
    }

    private static Deed deed(Row row) {
        return new Deed(
                row.uuid("id"),
                row.instant("noted_at"),
                row.text("action"),
                row.uuidOrNull("topic"),
                row.textOrNull("title"),
                row.text("organisation"),
                row.textOrNull("display_name"),
                row.text("reason"));
    }
}
