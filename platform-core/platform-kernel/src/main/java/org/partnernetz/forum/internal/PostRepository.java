// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.partnernetz.forum.Post;
import org.partnernetz.forum.PostFile;
import org.partnernetz.forum.Topic;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageKey;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.host.RoleTrial;

/** Posts in the order of their writing. */
@ApplicationScoped
public class PostRepository {
    private static final String POSTS = """
            select p.id, p.topic_id, p.audience, p.author_id, a.display_name as author_name,
                   o.slug as organisation_slug, o.name as organisation_name, o.initials as organisation_initials,
                   p.markdown, p.html, octet_length(p.markdown) + octet_length(p.html) as bytes,
                   p.created_at, p.edited_at, p.hidden, p.erased, p.language, p.version,
                   array(select m.person_id || ' ' || coalesce(q.display_name, mo.name)
                         from core.mention m
                         join core.organisation mo on mo.id = m.organisation_id
                         left join core.person q on q.id = m.person_id
                         where m.post_id = p.id) as mentions,
                   case when p.files > 0 then (
                     select array_agg(concat_ws(' ', f.id, f.size, f.type, f.name))
                     from core.file f where f.kind = 'post' and f.item = p.id) end as files,
                   (select f.text from core.profile_field f
                    where f.organisation_id = p.organisation_id and f.person_id = p.author_id and f.field = 'PICTURE'
                      and f.audience <> 'NOBODY') as picture,
                   (p.author_id = :person and p.organisation_id = :organisation) as mine
            from core.post p
            join core.organisation o on o.id = p.organisation_id
            left join core.person a on a.id = p.author_id
            where""";
    static final String OF_TOPIC = POSTS + " p.topic_id = :topic";
    static final String AFTER_KEY = " and (p.created_at, p.id) > (:at, :id)";
    static final String OLDEST_FIRST = " order by p.created_at, p.id limit :limit";

    /**
     * Selects posts until their sizes fill a page, plus one that shows that there are more. It reads the sizes of the
     * texts, not the texts.
     */
    static final String SIZED = """
            select s.*
            from (select q.*, coalesce(sum(q.bytes) over (q_order rows between unbounded preceding and 1 preceding), 0) < :bytes as fits,
                         coalesce(sum(q.bytes) over (q_order rows between unbounded preceding and 2 preceding), 0) < :bytes as near
                  from (""";

    static final String WITHIN = """
            ) q window q_order as (order by q.created_at, q.id)) s
            where s.near order by s.created_at, s.id""";

    private static final int FILE_PARTS = 4;

    /** Of the texts of one page, apart from the last post: a page of usual posts has a tenth of it. */
    private static final int BYTES_OF_PAGE = 500_000;

    /** Reads and marks what is shown as read in one statement; writes nothing where nothing is new. */
    private static final String SHOWN = "with shown as (";

    private static final String MARKED = """
            ),
            marked as (
              insert into core.topic_read as r (person_id, topic_id, read_until)
              select :person, :topic, max(s.created_at) from (select created_at from shown where fits order by created_at, id limit :size) s
              having max(s.created_at) > :since
              on conflict (person_id, topic_id) do update set read_until = excluded.read_until
              where r.read_until < excluded.read_until)
            select * from shown order by created_at, id""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    @Inject
    RoleTrial trial;

    /**
     * The posts of a page.
     *
     * @param counts whether they count as read by the member from then on. So a reading request writes one row of the
     *     reader's own. Marking by a script instead would fail in browsers without JavaScript
     */
    Page<Post> ofTopic(ForumScope scope, Topic topic, PageRequest request, boolean counts) {
        var marks = counts && !scope.isVisitor() && !trial.isOn();
        var key = new PageKey("topic " + topic.id(), 2);
        var after = key.read(request.after());
        var sql = SIZED + OF_TOPIC + (after.isPresent() ? AFTER_KEY : "") + OLDEST_FIRST + WITHIN;
        var query = Sql.of(em.createNativeQuery(marks ? SHOWN + sql + MARKED : sql, Tuple.class))
                .with("bytes", BYTES_OF_PAGE)
                .with("topic", topic.id())
                .with("person", scope.reader())
                .with("organisation", scope.organisation())
                .with("limit", request.size() + 1);
        after.ifPresent(
                values -> query.with("at", Instant.parse(values.get(0))).with("id", UUID.fromString(values.get(1))));
        if (marks) {
            query.with("size", request.size()).with("since", readUntil(topic));
        }
        var found = query.list(row -> new Found(post(row, !topic.isClosed()), row.flag("fits")));
        var shown = found.stream()
                .filter(Found::fits)
                .map(Found::post)
                .limit(request.size())
                .toList();
        if (shown.size() == found.size()) {
            return new Page<>(shown, null);
        }
        var last = shown.get(shown.size() - 1);
        return new Page<>(shown, key.of(last.createdAt(), last.id()));
    }

    private static Instant readUntil(Topic topic) {
        return topic.readUntil() == null ? Instant.EPOCH : topic.readUntil();
    }

    /** @param open whether the topic is open; nobody may edit in a closed one */
    Optional<Post> find(ForumScope scope, UUID post, boolean open) {
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
        var mentions = row.texts("mentions");
        return new Post(
                row.uuid("id"),
                row.uuid("topic_id"),
                Columns.audience(row),
                Columns.pictured(row),
                MentionText.markdown(row.text("markdown"), mentions),
                MentionText.html(row.text("html"), mentions),
                row.instant("created_at"),
                row.instantOrNull("edited_at"),
                open && row.flag("mine") && !row.flag("erased"),
                row.flag("hidden"),
                row.flag("erased"),
                row.text("language"),
                row.count("version"),
                row.textsOrNone("files").stream()
                        .sorted()
                        .map(PostRepository::file)
                        .toList());
    }

    /** Key, size and media type have no blanks; keys are in the order in which they were made. */
    private static PostFile file(String told) {
        var parts = told.split(" ", FILE_PARTS);
        return new PostFile(UUID.fromString(parts[0]), parts[3], parts[2], Long.parseLong(parts[1]));
    }

    /** @param fits whether the page has room for it */
    private record Found(Post post, boolean fits) {}
}
