// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Watches.Watched;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.Acting;

/** What people follow and have muted. */
@ApplicationScoped
public class WatchRepository {
    private static final String KEEP = """
            insert into core.watch (person_id, item, forum_id, topic_id, organisation_id, followed, since)
            values (:person, coalesce(cast(:forum as uuid), cast(:topic as uuid)), :forum, :topic, :organisation, :followed, :now)
            on conflict (person_id, item) do update
            set organisation_id = excluded.organisation_id, followed = excluded.followed, since = excluded.since""";
    private static final String FORGET = "delete from core.watch where person_id = :person and item = :item";
    private static final String MINE =
            "select item, topic, title, followed, slug, organisation from core.own_watches(:most)";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    void keepTopic(Acting acting, UUID topic, boolean followed, Instant now) {
        keep(acting, null, topic, followed, now);
    }

    void keepForum(Acting acting, UUID forum, boolean followed, Instant now) {
        keep(acting, forum, null, followed, now);
    }

    private void keep(Acting acting, @Nullable UUID forum, @Nullable UUID topic, boolean followed, Instant now) {
        Sql.of(em.createNativeQuery(KEEP))
                .with("person", acting.person().value())
                .withOrNull("forum", forum, UUID.class)
                .withOrNull("topic", topic, UUID.class)
                .with("organisation", acting.organisation().value())
                .with("followed", followed)
                .with("now", now)
                .run();
    }

    void forget(UUID person, UUID item) {
        Sql.of(em.createNativeQuery(FORGET))
                .with("person", person)
                .with("item", item)
                .run();
    }

    List<Watched> mine(int most) {
        return Sql.of(em.createNativeQuery(MINE, Tuple.class))
                .with("most", most)
                .list(row -> new Watched(
                        row.uuid("item"),
                        row.flag("topic"),
                        row.text("title"),
                        row.flag("followed"),
                        row.text("slug"),
                        row.text("organisation")));
    }
}
