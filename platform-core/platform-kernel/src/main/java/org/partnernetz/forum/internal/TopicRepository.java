// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;

import org.partnernetz.forum.Forums.UnreadTopic;
import org.partnernetz.forum.Topic;
import org.partnernetz.forum.TopicSummary;
import org.partnernetz.forum.Watch;
import org.partnernetz.kernel.Failures;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageKey;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** Stores topics. The condition of every list begins with the columns of its index. */
@ApplicationScoped
public class TopicRepository {
    static final String KEY_PARTS = " and (t.last_post_at, t.id) < (:at, :id)";
    static final String AFTER_PINNED = " and (t.pinned, t.last_post_at, t.id) < (:pinned, :at, :id)";
    static final String PINNED_FIRST = " order by t.pinned desc, t.last_post_at desc, t.id desc limit :limit";
    static final String NEWEST_FIRST = " order by t.last_post_at desc, t.id desc limit :limit";

    private static final String LINES = """
            select t.id, t.forum_id, t.title, t.audience, g.name as group_name, o.slug as organisation_slug,
                   o.name as organisation_name, o.initials as organisation_initials, t.post_count, t.last_post_at,
                   t.pinned, t.solved, t.closed_at is not null as closed, t.hidden,
                   coalesce(r.read_until < t.last_post_at, true) as unread, t.language
            from core.topic t
            join core.organisation o on o.id = t.organisation_id
            left join core.working_group g on g.id = t.group_id
            left join core.topic_read r on r.topic_id = t.id and r.person_id = :person
            where""";
    static final String OF_FORUM = LINES + " t.forum_id = :forum";
    static final String OF_FORUM_FOR_VISITORS =
            OF_FORUM + " and t.audience = 'PUBLIC' and t.organisation_id = :organisation";

    static final String OF_ORGANISATION = LINES + " t.organisation_id = :organisation";
    static final String OF_ORGANISATION_FOR_VISITORS = OF_ORGANISATION + " and t.audience = 'PUBLIC'";
    static final String OF_NETWORK = LINES + " t.audience in ('NETWORK', 'PUBLIC')";
    static final String OF_PUBLIC = LINES + " t.audience = 'PUBLIC'";

    private static final String UNREAD = """
            select distinct on (u.last_post_at, u.id) u.*, false as hidden, false as pinned, false as solved,
                   core.language_of('topic', cast(u.id as text)) as language
            from core.own_unread_topics(:limit) u
            order by u.last_post_at desc, u.id desc, u.through <> u.organisation_slug, u.through limit :limit""";

    static final String ONE = """
            select t.id, t.forum_id, coalesce(f.title, '') as forum_title, t.title, t.audience, g.name as group_name,
                   t.author_id, a.display_name as author_name, o.slug as organisation_slug,
                   o.name as organisation_name, o.initials as organisation_initials, t.post_count, t.created_at,
                   t.last_post_at, t.closed_at, t.pinned, t.solved, f.archived_at is not null as archived, t.hidden,
                   k.slug as keeper, coalesce(f.rules, '') as rules, r.read_until, t.language, t.version,
                   case w.followed when true then 'FOLLOWED' when false then 'MUTED' else 'USUAL' end as watch,
                   coalesce(w.followed, wf.followed, t.author_id = :person
                            or exists (select from core.post p
                                       where p.topic_id = t.id and p.author_id = :person and not p.hidden and not p.erased)) as told
            from core.topic t
            join core.organisation o on o.id = t.organisation_id
            left join core.forum f on f.id = t.forum_id
            left join core.organisation k on k.id = f.organisation_id
            left join core.working_group g on g.id = t.group_id
            left join core.person a on a.id = t.author_id
            left join core.topic_read r on r.topic_id = t.id and r.person_id = :person
            left join core.watch w on w.item = t.id and w.person_id = :person
            left join core.watch wf on wf.item = t.forum_id and wf.person_id = :person
            where t.id = :topic""";
    private static final String ONE_FOR_VISITORS =
            ONE + " and t.audience = 'PUBLIC' and t.organisation_id = :organisation";

    private static final String MARK_READ = """
            insert into core.topic_read as r (person_id, topic_id, read_until) values (:person, :topic, :until)
            on conflict (person_id, topic_id) do update set read_until = excluded.read_until
            where r.read_until < excluded.read_until""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    Page<TopicSummary> ofForum(ForumScope scope, UUID forum, PageRequest page) {
        var key = new PageKey("forum " + forum, 3);
        var after = key.read(page.after());
        var sql = (scope.isVisitor() ? OF_FORUM_FOR_VISITORS : OF_FORUM)
                + (after.isPresent() ? AFTER_PINNED : "")
                + PINNED_FIRST;
        var query = Sql.of(em.createNativeQuery(sql, Tuple.class))
                .with("limit", page.size() + 1)
                .with("forum", forum)
                .with("person", scope.reader());
        after.ifPresent(values -> query.with("pinned", Boolean.valueOf(values.get(0)))
                .with("at", Instant.parse(values.get(1)))
                .with("id", UUID.fromString(values.get(2))));
        if (scope.isVisitor()) {
            query.with("organisation", scope.organisation());
        }
        return Page.cut(
                query.list(row -> Listing.summary(row, !scope.isVisitor())),
                page,
                last -> key.of(last.pinned(), last.lastPostAt(), last.id()));
    }

    Page<TopicSummary> ofOrganisation(ForumScope scope, PageRequest page) {
        var sql = scope.isVisitor() ? OF_ORGANISATION_FOR_VISITORS : OF_ORGANISATION;
        var list = new Listing(sql, new PageKey("organisation " + scope.organisation(), 2), page);
        var query = list.query(em).with("organisation", scope.organisation()).with("person", scope.reader());
        return list.page(query, !scope.isVisitor());
    }

    /** @param reader whose unread marks are shown */
    Page<TopicSummary> ofNetwork(Optional<UUID> reader, boolean takesPart, PageRequest page) {
        var list = new Listing(takesPart ? OF_NETWORK : OF_PUBLIC, new PageKey("network", 2), page);
        return list.page(list.query(em).with("person", reader.orElse(new UUID(0, 0))), reader.isPresent());
    }

    /**
     * Searches all organisations of the person. Returns each topic once, if possible through the organisation that
     * opened it.
     */
    List<UnreadTopic> unread(int limit) {
        return Sql.of(em.createNativeQuery(UNREAD, Tuple.class))
                .with("limit", limit)
                .list(row -> new UnreadTopic(row.text("through"), Listing.summary(row, true), row.count("fresh")));
    }

    Optional<Topic> find(ForumScope scope, UUID topic) {
        var query = Sql.of(em.createNativeQuery(scope.isVisitor() ? ONE_FOR_VISITORS : ONE, Tuple.class))
                .with("topic", topic)
                .with("person", scope.reader());
        if (scope.isVisitor()) {
            query.with("organisation", scope.organisation());
        }
        return query.first(TopicRepository::topic);
    }

    void markRead(UUID person, UUID topic, Instant until) {
        Sql.of(em.createNativeQuery(MARK_READ))
                .with("person", person)
                .with("topic", topic)
                .with("until", until)
                .run();
    }

    Optional<TopicEntity> entity(UUID topic) {
        return Optional.ofNullable(em.find(TopicEntity.class, topic));
    }

    void store(TopicEntity topic) {
        em.persist(topic);
        flush();
    }

    void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException stale) {
            throw new ConflictException("changed-meanwhile");
        } catch (PersistenceException refused) {
            throw Failures.named(refused);
        }
    }

    private static Topic topic(Row row) {
        return new Topic(
                row.uuid("id"),
                row.uuid("forum_id"),
                row.text("forum_title"),
                row.text("title"),
                Columns.audience(row),
                row.textOrNull("group_name"),
                Columns.author(row),
                row.count("post_count"),
                row.instant("created_at"),
                row.instant("last_post_at"),
                row.instantOrNull("closed_at"),
                row.instantOrNull("read_until"),
                row.flag("pinned"),
                row.flag("solved"),
                row.flag("archived"),
                row.flag("hidden"),
                row.textOrNull("keeper"),
                row.text("rules"),
                Watch.valueOf(row.text("watch")),
                row.flag("told"),
                row.text("language"),
                row.count("version"));
    }

    /** One list of topics, newest first, and its keys. */
    private record Listing(String sql, PageKey key, PageRequest request) {

        Sql query(EntityManager em) {
            var after = key.read(request.after());
            var query = Sql.of(em.createNativeQuery(
                            sql + (after.isPresent() ? KEY_PARTS : "") + NEWEST_FIRST, Tuple.class))
                    .with("limit", request.size() + 1);
            after.ifPresent(values ->
                    query.with("at", Instant.parse(values.get(0))).with("id", UUID.fromString(values.get(1))));
            return query;
        }

        Page<TopicSummary> page(Sql query, boolean marks) {
            return Page.cut(
                    query.list(row -> summary(row, marks)), request, last -> key.of(last.lastPostAt(), last.id()));
        }

        static TopicSummary summary(Row row, boolean marks) {
            return new TopicSummary(
                    row.uuid("id"),
                    row.uuid("forum_id"),
                    row.text("title"),
                    Columns.audience(row),
                    row.textOrNull("group_name"),
                    row.text("organisation_slug"),
                    row.text("organisation_name"),
                    row.text("organisation_initials"),
                    row.count("post_count"),
                    row.instant("last_post_at"),
                    row.flag("pinned"),
                    row.flag("solved"),
                    row.flag("closed"),
                    row.flag("hidden"),
                    marks && row.flag("unread"),
                    row.text("language"));
        }
    }
}
