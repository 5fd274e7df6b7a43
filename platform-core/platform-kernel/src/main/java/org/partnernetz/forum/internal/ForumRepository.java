// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Forum;
import org.partnernetz.forum.NewForum;
import org.partnernetz.forum.Watch;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** Forums with their counts. */
@ApplicationScoped
public class ForumRepository {
    private static final String FOR_MEMBERS = """
            select f.id, o.slug as organisation_slug, o.name as organisation_name, f.title, f.description, f.rules, f.audience, f.group_id,
                   f.archived_at is not null as archived,
                   (select count(*) from core.topic t where t.forum_id = f.id and not t.hidden) as topics,
                   (select count(*) from (
                      select from core.topic t
                      left join core.topic_read r on r.topic_id = t.id and r.person_id = :person
                      where t.forum_id = f.id and not t.hidden and (r.read_until is null or r.read_until < t.last_post_at)
                      limit 100) u) as unread,
                   case (select w.followed from core.watch w where w.item = f.id and w.person_id = :person)
                     when true then 'FOLLOWED' when false then 'MUTED' else 'USUAL' end as watch
            from core.forum f join core.organisation o on o.id = f.organisation_id""";
    private static final String FOR_VISITORS = """
            select f.id, o.slug as organisation_slug, o.name as organisation_name, f.title, f.description, f.rules, f.audience, f.group_id,
                   f.archived_at is not null as archived,
                   (select count(*) from core.topic t
                    where t.forum_id = f.id and not t.hidden and t.audience = 'PUBLIC' and t.organisation_id = f.organisation_id) as topics,
                   0 as unread, 'USUAL' as watch
            from core.forum f join core.organisation o on o.id = f.organisation_id
            where f.audience = 'PUBLIC' and f.organisation_id = :organisation""";
    private static final String CURRENT = " and f.archived_at is null and f.audience <> 'GROUP'";
    private static final String OWN = " where f.organisation_id = :organisation";
    private static final String OWN_AND_NETWORK =
            " where (f.organisation_id = :organisation or f.audience in ('NETWORK', 'PUBLIC'))";
    private static final String ORDER =
            " order by f.organisation_id <> :organisation, o.name collate \"de-x-icu\", f.position, f.id";
    private static final String KEPT_ORDER = " order by f.archived_at is not null, f.position, f.id";
    private static final String SET_UP = """
            insert into core.forum (id, organisation_id, title, description, rules, audience, position, created_at)
            select :id, :organisation, :title, :description, :rules, :audience, coalesce(max(position) + 1, 0), :now
            from core.forum where organisation_id = :organisation""";

    private static final String CHANGE = """
            update core.forum set title = :title, description = :description, rules = :rules, audience = :audience
            where id = :id and organisation_id = :organisation""";
    private static final String ARCHIVE = """
            update core.forum set archived_at = :at where id = :id and organisation_id = :organisation
              and (archived_at is null) = :current""";

    /** The others keep their order, and make room at the place. */
    private static final String PLACE = """
            update core.forum f set position = s.place
            from (select r.id, case when r.id = :id then least(:place, count(*) over () - 1)
                                    when r.n - 1 >= :place then r.n else r.n - 1 end as place
                  from (select id, count(*) filter (where id <> :id) over (order by position, id) as n
                        from core.forum where organisation_id = :organisation and archived_at is null
                    and audience <> 'GROUP') r) s
            where f.id = s.id and f.position <> s.place""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    List<Forum> list(ForumScope scope) {
        if (scope.isVisitor()) {
            return Sql.of(em.createNativeQuery(FOR_VISITORS + CURRENT + ORDER, Tuple.class))
                    .with("organisation", scope.organisation())
                    .list(ForumRepository::forum);
        }
        var circle = scope.network() ? OWN_AND_NETWORK : OWN;
        return Sql.of(em.createNativeQuery(FOR_MEMBERS + circle + CURRENT + ORDER, Tuple.class))
                .with("person", scope.reader())
                .with("organisation", scope.organisation())
                .list(ForumRepository::forum);
    }

    Optional<Forum> find(ForumScope scope, UUID id) {
        if (scope.isVisitor()) {
            return Sql.of(em.createNativeQuery(FOR_VISITORS + " and f.id = :id", Tuple.class))
                    .with("organisation", scope.organisation())
                    .with("id", id)
                    .first(ForumRepository::forum);
        }
        return Sql.of(em.createNativeQuery(FOR_MEMBERS + " where f.id = :id", Tuple.class))
                .with("person", scope.reader())
                .with("id", id)
                .first(ForumRepository::forum);
    }

    void setUp(UUID id, long organisation, NewForum draft, Instant now) {
        Sql.of(em.createNativeQuery(SET_UP))
                .with("id", id)
                .with("organisation", organisation)
                .with("title", draft.title())
                .with("description", draft.description())
                .with("rules", draft.rules())
                .with("audience", draft.audience().name())
                .with("now", now)
                .run();
    }

    /** All of an organisation, those that are archived last. */
    List<Forum> kept(ForumScope scope) {
        return Sql.of(em.createNativeQuery(FOR_MEMBERS + OWN + " and f.audience <> 'GROUP'" + KEPT_ORDER, Tuple.class))
                .with("person", scope.reader())
                .with("organisation", scope.organisation())
                .list(ForumRepository::forum);
    }

    void change(UUID id, long organisation, NewForum draft) {
        Sql.of(em.createNativeQuery(CHANGE))
                .with("id", id)
                .with("organisation", organisation)
                .with("title", draft.title())
                .with("description", draft.description())
                .with("rules", draft.rules())
                .with("audience", draft.audience().name())
                .run();
    }

    /**
     * @param at null to open it again
     * @return whether that changed anything
     */
    boolean archive(UUID id, long organisation, @Nullable Instant at) {
        return Sql.of(em.createNativeQuery(ARCHIVE))
                        .with("id", id)
                        .with("organisation", organisation)
                        .withOrNull("at", at, Instant.class)
                        .with("current", at != null)
                        .run()
                > 0;
    }

    boolean isArchived(UUID id) {
        return Sql.of(em.createNativeQuery("select core.is_archived(:id) as archived", Tuple.class))
                .with("id", id)
                .one(row -> row.flag("archived"));
    }

    void place(UUID id, long organisation, int place) {
        Sql.of(em.createNativeQuery(PLACE))
                .with("id", id)
                .with("organisation", organisation)
                .with("place", place)
                .run();
    }

    private static Forum forum(Row row) {
        return new Forum(
                row.uuid("id"),
                row.text("organisation_slug"),
                row.text("organisation_name"),
                row.text("title"),
                row.text("description"),
                row.text("rules"),
                Columns.audience(row),
                row.uuidOrNull("group_id"),
                row.flag("archived"),
                row.number("topics"),
                row.number("unread"),
                Watch.valueOf(row.text("watch")));
    }
}
