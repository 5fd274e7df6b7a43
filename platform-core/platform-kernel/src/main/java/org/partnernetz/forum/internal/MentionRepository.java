// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.partnernetz.store.sql.Sql;

/** Whom posts mention. */
@ApplicationScoped
public class MentionRepository {
    private static final String CALLED =
            "select typed, person_id, organisation_id from core.mentionable(:topic, cast(:names as text[]))";
    private static final String OF_POST = """
            select p.display_name as typed, m.person_id, m.organisation_id
            from core.mention m join core.person p on p.id = m.person_id where m.post_id = :post""";
    private static final String KEEP = """
            with gone as (
              delete from core.mention
              where post_id = :post and not person_id = any (
                select cast(split_part(kept, ' ', 1) as uuid) from unnest(cast(:people as text[])) kept))
            insert into core.mention (post_id, person_id, organisation_id)
            select :post, cast(split_part(kept, ' ', 1) as uuid), cast(split_part(kept, ' ', 2) as bigint)
            from unnest(cast(:people as text[])) kept
            on conflict do nothing""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** Somebody who can be mentioned, by the name that was looked for, and for which organisation they read. */
    record Called(String name, UUID person, long organisation) {}

    /** Those in the topic who have one of these names. */
    List<Called> called(UUID topic, Collection<String> names) {
        return Sql.of(em.createNativeQuery(CALLED, Tuple.class))
                .with("topic", topic)
                .with("names", List.copyOf(names))
                .list(row -> new Called(row.text("typed"), row.uuid("person_id"), row.number("organisation_id")));
    }

    /** Those whom a post mentions, by the names that they have now. */
    List<Called> of(UUID post) {
        return Sql.of(em.createNativeQuery(OF_POST, Tuple.class))
                .with("post", post)
                .list(row -> new Called(row.text("typed"), row.uuid("person_id"), row.number("organisation_id")));
    }

    void keep(UUID post, Collection<Called> people) {
        Sql.of(em.createNativeQuery(KEEP))
                .with("post", post)
                .with(
                        "people",
                        people.stream()
                                .map(one -> one.person() + " " + one.organisation())
                                .toList())
                .run();
    }
}
