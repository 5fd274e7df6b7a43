// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.partnernetz.forum.Post;
import org.partnernetz.forum.Topic;
import org.partnernetz.kernel.PageKey;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** Posts in the order of their writing. */
@ApplicationScoped
public class PostRepository {
    private static final String POSTS = """
            select p.id, p.topic_id, p.audience, p.author_id, a.display_name as author_name,
                   o.slug as organisation_slug, o.name as organisation_name, o.initials as organisation_initials,
                   p.markdown, p.html, p.created_at, p.edited_at, p.hidden, p.language, p.version,
                   (p.author_id = :person and p.organisation_id = :organisation) as mine
            from core.post p
            join core.organisation o on o.id = p.organisation_id
            left join core.person a on a.id = p.author_id
            where""";
    static final String OF_TOPIC = POSTS + " p.topic_id = :topic";
    static final String AFTER_KEY = " and (p.created_at, p.id) > (:at, :id)";
    static final String OLDEST_FIRST = " order by p.created_at, p.id limit :limit";

    /** Reads and marks what is shown as read in one statement; writes nothing where nothing is new. */
    private static final String SHOWN = "with shown as (";

    private static final String MARKED = """
            ),
            marked as (
              insert into core.topic_read as r (person_id, topic_id, read_until)
              select :person, :topic, max(s.created_at) from (select created_at from shown order by created_at, id limit :size) s
              having max(s.created_at) > :since
              on conflict (person_id, topic_id) do update set read_until = excluded.read_until
              where r.read_until < excluded.read_until)
            select * from shown order by created_at, id""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** The posts of a page; for a member they count as read from then on. */
    Page<Post> ofTopic(Scope scope, Topic topic, PageRequest request) {
        var key = new PageKey("topic " + topic.id(), 2);
        var after = key.read(request.after());
        var sql = OF_TOPIC + (after.isPresent() ? AFTER_KEY : "") + OLDEST_FIRST;
        var query = Sql.of(em.createNativeQuery(scope.isVisitor() ? sql : SHOWN + sql + MARKED, Tuple.class))
                .with("topic", topic.id())
                .with("person", scope.reader())
                .with("organisation", scope.organisation())
                .with("limit", request.size() + 1);
        after.ifPresent(
                values -> query.with("at", Instant.parse(values.get(0))).with("id", UUID.fromString(values.get(1))));
        if (!scope.isVisitor()) {
            query.with("size", request.size()).with("since", readUntil(topic));
        }
        var found = query.list(row -> post(row, !topic.isClosed()));
        if (found.size() <= request.size()) {
            return new Page<>(found, null);
        }
        var shown = found.subList(0, request.size());
        var last = shown.get(shown.size() - 1);
        return new Page<>(shown, key.of(last.createdAt(), last.id()));
    }

    private static Instant readUntil(Topic topic) {
        return topic.readUntil() == null ? Instant.EPOCH : topic.readUntil();
    }

    /** @param open whether the topic is: in a closed one nobody edits */
    Optional<Post> find(Scope scope, UUID post, boolean open) {
        return Sql.of(em.createNativeQuery(POSTS + " p.id = :post", Tuple.class))
                .with("post", post)
                .with("person", scope.reader())
                .with("organisation", scope.organisation())
                .first(row -> post(row, open));
    }

    Optional<PostEntity> entity(UUID post) {
        return Optional.ofNullable(em.find(PostEntity.class, post));
    }

    void store(PostEntity post) {
        em.persist(post);
    }

    private static Post post(Row row, boolean open) {
        return new Post(
                row.uuid("id"),
                row.uuid("topic_id"),
                Columns.audience(row),
                Columns.author(row),
                row.text("markdown"),
                row.text("html"),
                row.instant("created_at"),
                row.instantOrNull("edited_at"),
                open && row.flag("mine"),
                row.flag("hidden"),
                row.text("language"),
                row.count("version"));
    }
}
