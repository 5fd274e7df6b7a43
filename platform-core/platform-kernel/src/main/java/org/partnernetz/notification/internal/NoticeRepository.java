// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.contribution.PurgeParticipant;
import org.partnernetz.notification.Waiting;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageKey;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** Stores the signed-in person's notices. Only one reviewed function can write notices to others. */
@ApplicationScoped
@Transactional
public class NoticeRepository implements PurgeParticipant {
    private static final PageKey KEY = new PageKey("notices", 2);
    private static final String NOTIFY = """
            select core.notify(:id, :recipient, :organisation, :plugin, :kind, :texts, :address, :now) as sent""";
    private static final String TELL_POST = "select cast(core.tell_post(:post, :now) as text) as told";
    private static final String REGISTERED = """
            select core.notify(:id, :person, :organisation, '', 'registration-confirmed', array[e.title],
                               'events/' || e.id, :now) as sent
            from core.event e where e.id = :event""";
    static final String MINE = """
            select n.id, n.plugin, n.kind, n.texts, n.address, n.created_at, n.read_at is not null as read,
                   o.slug, o.name,
                   core.plugin_is_on(n.organisation_id, n.plugin) as enabled
            from core.notice n
            join core.organisation o on o.id = n.organisation_id
            where n.person_id = :person""";
    static final String AFTER = " and (n.created_at, n.id) < (:at, :id)";
    static final String NEWEST_FIRST = " order by n.created_at desc, n.id desc limit :limit";
    private static final String WAITING = "select slug, organisation, kind, waiting from core.own_waiting()";
    private static final String READ =
            "update core.notice set read_at = :now where person_id = :person and read_at is null";
    private static final String UNWANTED = "select plugin, kind from core.unwanted_notice where person_id = :person";
    private static final String UNWANT = """
            insert into core.unwanted_notice (person_id, plugin, kind) values (:person, :plugin, :kind)
            on conflict do nothing""";
    private static final String WANT =
            "delete from core.unwanted_notice where person_id = :person and plugin = :plugin and kind = :kind";
    private static final String FORGET = "select name, line from core.forget_plugin_notices(:plugin)";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    boolean send(Sent notice) {
        return Sql.of(em.createNativeQuery(NOTIFY, Tuple.class))
                .with("id", notice.id())
                .with("recipient", notice.recipient())
                .with("organisation", notice.organisation())
                .with("plugin", notice.plugin())
                .with("kind", notice.kind())
                .with("texts", notice.texts())
                .with("address", notice.address())
                .with("now", notice.at())
                .one(row -> row.flag("sent"));
    }

    /** To whoever follows the topic or its forum, or takes part in it. */
    void written(UUID post, Instant now) {
        Sql.of(em.createNativeQuery(TELL_POST, Tuple.class))
                .with("post", post)
                .with("now", now)
                .list(row -> row.textOrNull("told"));
    }

    /** To the one who has a place now. */
    void registered(Happened happened, long organisation, UUID event) {
        query(REGISTERED, happened)
                .with("organisation", organisation)
                .with("event", event)
                .list(row -> row.flag("sent"));
    }

    private Sql query(String sql, Happened happened) {
        return Sql.of(em.createNativeQuery(sql, Tuple.class))
                .with("id", happened.id())
                .with("person", happened.by())
                .with("now", happened.at());
    }

    /** The newest that nobody has read, so many at most. */
    List<Line> unread(UUID person, int most) {
        return Sql.of(em.createNativeQuery(MINE + " and n.read_at is null" + NEWEST_FIRST, Tuple.class))
                .with("person", person)
                .with("limit", most)
                .list(Line::of);
    }

    List<Waiting> waiting() {
        return Sql.of(em.createNativeQuery(WAITING, Tuple.class))
                .list(row -> new Waiting(
                        row.text("slug"),
                        row.text("organisation"),
                        Waiting.Kind.valueOf(row.text("kind")),
                        row.count("waiting")));
    }

    Page<Line> mine(UUID person, PageRequest request) {
        var after = KEY.read(request.after());
        var query = Sql.of(em.createNativeQuery(MINE + (after.isPresent() ? AFTER : "") + NEWEST_FIRST, Tuple.class))
                .with("person", person)
                .with("limit", request.size() + 1);
        after.ifPresent(
                values -> query.with("at", Instant.parse(values.get(0))).with("id", UUID.fromString(values.get(1))));
        return Page.cut(query.list(Line::of), request, last -> KEY.of(last.createdAt(), last.id()));
    }

    Optional<Line> one(UUID person, UUID notice) {
        return Sql.of(em.createNativeQuery(MINE + " and n.id = :id", Tuple.class))
                .with("person", person)
                .with("id", notice)
                .first(Line::of);
    }

    int unread() {
        return Sql.of(em.createNativeQuery("select core.unread_notices() as unread", Tuple.class))
                .one(row -> row.count("unread"));
    }

    void markRead(UUID person, UUID notice, Instant now) {
        Sql.of(em.createNativeQuery(READ + " and id = :id"))
                .with("person", person)
                .with("id", notice)
                .with("now", now)
                .run();
    }

    void markAllRead(UUID person, Instant now) {
        Sql.of(em.createNativeQuery(READ))
                .with("person", person)
                .with("now", now)
                .run();
    }

    /** Returns the kinds that the person has switched off, as {@code plugin/kind}. */
    Set<String> unwanted(UUID person) {
        return Sql.of(em.createNativeQuery(UNWANTED, Tuple.class))
                .with("person", person)
                .list(row -> Kinds.key(row.text("plugin"), row.text("kind")))
                .stream()
                .collect(Collectors.toSet());
    }

    void want(UUID person, String plugin, String kind, boolean wanted) {
        Sql.of(em.createNativeQuery(wanted ? WANT : UNWANT))
                .with("person", person)
                .with("plugin", plugin)
                .with("kind", kind)
                .run();
    }

    @Override
    public List<Kept> forget(String plugin) {
        return Sql.of(em.createNativeQuery(FORGET, Tuple.class))
                .with("plugin", plugin)
                .list(row -> new Kept(row.text("name"), row.text("line")));
    }

    /** What happened when, by whose doing. */
    record Happened(UUID id, UUID by, Instant at) {}

    /** A notice on its way. */
    record Sent(
            UUID id,
            UUID recipient,
            long organisation,
            String plugin,
            String kind,
            List<String> texts,
            String address,
            Instant at) {}

    /** A notice that arrived. */
    record Line(
            UUID id,
            String plugin,
            String kind,
            List<String> texts,
            String address,
            Instant createdAt,
            boolean read,
            String slug,
            String organisation,
            boolean enabled) {

        static Line of(Row row) {
            return new Line(
                    row.uuid("id"),
                    row.text("plugin"),
                    row.text("kind"),
                    row.texts("texts"),
                    row.text("address"),
                    row.instant("created_at"),
                    row.flag("read"),
                    row.text("slug"),
                    row.text("name"),
                    row.flag("enabled"));
        }
    }
}
