// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;

import org.partnernetz.event.NewOccasion;
import org.partnernetz.event.Occasion;
import org.partnernetz.kernel.Failures;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageKey;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.Audience;

/**
 * Stores events. Lists follow the start of events; because none lasts longer than a month, an event that began earlier
 * has ended.
 */
@ApplicationScoped
public class EventRepository {
    static final Duration LONGEST = Duration.ofDays(NewOccasion.DAYS_MAX + 1);

    private static final String EVENTS = """
            select e.id, o.slug as organisation_slug, o.name as organisation_name, o.initials as organisation_initials,
                   e.title, e.markdown, e.html, e.starts_at, e.ends_at, e.zone, e.place,
                   e.link is not null as online,
                   case when r.id is not null or core.organises(e.id, e.organisation_id, e.author_id) then e.link end as link,
                   e.capacity, e.registered, e.audience, g.name as group_name, r.id is not null as signed_up, e.cancelled_at,
                   e.language, e.version, e.created_at
            from core.event e
            join core.organisation o on o.id = e.organisation_id
            left join core.working_group g on g.id = e.group_id
            left join core.event_registration r on r.event_id = e.id and r.person_id = :person
            where""";
    static final String NOT_ENDED = " and e.starts_at > :earliest and e.ends_at > :now";
    static final String AFTER = " and (e.starts_at, e.id) > (:at, :id)";
    static final String SOONEST_FIRST = " order by e.starts_at, e.id limit :limit";
    static final String ENDED = " and e.ends_at <= :now";
    static final String BEFORE = " and (e.starts_at, e.id) < (:at, :id)";
    static final String LATEST_FIRST = " order by e.starts_at desc, e.id desc limit :limit";
    static final String OF_ORGANISATION = EVENTS + " e.organisation_id = :organisation";
    static final String OF_ORGANISATION_FOR_VISITORS = OF_ORGANISATION + " and e.audience = 'PUBLIC'";
    static final String OF_NETWORK = EVENTS + " e.audience in ('NETWORK', 'PUBLIC') and o.standing = 'ACTIVE'";
    static final String OF_PUBLIC = EVENTS + " e.audience = 'PUBLIC' and o.standing = 'ACTIVE'";
    static final String OF_GROUP = EVENTS + " e.audience = 'GROUP' and e.group_id = :group";
    private static final String ONE = EVENTS + " e.id = :event";
    private static final String ONE_FOR_VISITORS =
            ONE + " and e.audience = 'PUBLIC' and e.organisation_id = :organisation";
    private static final String MINE = """
            select e.*, core.language_of('event', cast(e.id as text)) as language
            from core.own_events(:earliest, :now, :limit) e order by e.starts_at, e.id limit :limit""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    Page<Occasion> ofOrganisation(EventScope scope, Instant now, PageRequest request) {
        var sql = scope.isVisitor() ? OF_ORGANISATION_FOR_VISITORS : OF_ORGANISATION;
        var list = new Listing(sql, new PageKey("events " + scope.organisation(), 2), request);
        return list.page(list.query(em, now).with("person", scope.reader()).with("organisation", scope.organisation()));
    }

    /** Those that have ended, the latest first. */
    Page<Occasion> past(EventScope scope, Instant now, PageRequest request) {
        var key = new PageKey("past events " + scope.organisation(), 2);
        var after = key.read(request.after());
        var sql = (scope.isVisitor() ? OF_ORGANISATION_FOR_VISITORS : OF_ORGANISATION)
                + ENDED
                + (after.isPresent() ? BEFORE : "")
                + LATEST_FIRST;
        var query = Sql.of(em.createNativeQuery(sql, Tuple.class))
                .with("now", now)
                .with("limit", request.size() + 1)
                .with("person", scope.reader())
                .with("organisation", scope.organisation());
        after.ifPresent(
                values -> query.with("at", Instant.parse(values.get(0))).with("id", UUID.fromString(values.get(1))));
        return Page.cut(query.list(EventRepository::occasion), request, last -> key.of(last.startsAt(), last.id()));
    }

    /** @param reader whose registrations are shown */
    Page<Occasion> ofNetwork(Optional<UUID> reader, boolean takesPart, Instant now, PageRequest request) {
        var list = new Listing(takesPart ? OF_NETWORK : OF_PUBLIC, new PageKey("network events", 2), request);
        return list.page(list.query(em, now).with("person", reader.orElse(EventScope.NOBODY)));
    }

    Page<Occasion> ofGroup(UUID reader, UUID group, Instant now, PageRequest request) {
        var list = new Listing(OF_GROUP, new PageKey("events of " + group, 2), request);
        return list.page(list.query(em, now).with("person", reader).with("group", group));
    }

    /** Searches all organisations of the person. */
    List<Occasion> mine(Instant now, int limit) {
        return Sql.of(em.createNativeQuery(MINE, Tuple.class))
                .with("earliest", now.minus(LONGEST))
                .with("now", now)
                .with("limit", limit)
                .list(row -> occasion(row, row.textOrNull("link") != null, Occasion.UNTOLD));
    }

    Optional<Occasion> find(EventScope scope, UUID event) {
        return find(scope, event, EventRepository::occasion);
    }

    Optional<Dated> findDated(EventScope scope, UUID event) {
        return find(scope, event, row -> new Dated(occasion(row), row.instant("created_at")));
    }

    private <T> Optional<T> find(EventScope scope, UUID event, java.util.function.Function<Row, T> reading) {
        var query = Sql.of(em.createNativeQuery(scope.isVisitor() ? ONE_FOR_VISITORS : ONE, Tuple.class))
                .with("event", event)
                .with("person", scope.reader());
        if (scope.isVisitor()) {
            query.with("organisation", scope.organisation());
        }
        return query.first(reading);
    }

    Optional<EventEntity> entity(UUID event) {
        return Optional.ofNullable(em.find(EventEntity.class, event));
    }

    void store(EventEntity event) {
        em.persist(event);
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

    /** An event and when it was announced. */
    record Dated(Occasion occasion, Instant createdAt) {}

    private static Occasion occasion(Row row) {
        return occasion(row, row.flag("online"), row.count("version"));
    }

    private static Occasion occasion(Row row, boolean online, int version) {
        return new Occasion(
                row.uuid("id"),
                row.text("organisation_slug"),
                row.text("organisation_name"),
                row.text("organisation_initials"),
                row.text("title"),
                row.text("markdown"),
                row.text("html"),
                row.instant("starts_at"),
                row.instant("ends_at"),
                ZoneId.of(row.text("zone")),
                row.text("place"),
                row.textOrNull("link"),
                online,
                row.count("capacity"),
                row.count("registered"),
                Audience.valueOf(row.text("audience")),
                row.textOrNull("group_name"),
                row.flag("signed_up"),
                row.instantOrNull("cancelled_at"),
                row.text("language"),
                version);
    }

    /** One list of events, soonest first, and its keys. */
    private record Listing(String sql, PageKey key, PageRequest request) {

        Sql query(EntityManager em, Instant now) {
            var after = key.read(request.after());
            var text = sql + NOT_ENDED + (after.isPresent() ? AFTER : "") + SOONEST_FIRST;
            var query = Sql.of(em.createNativeQuery(text, Tuple.class))
                    .with("earliest", now.minus(LONGEST))
                    .with("now", now)
                    .with("limit", request.size() + 1);
            after.ifPresent(values ->
                    query.with("at", Instant.parse(values.get(0))).with("id", UUID.fromString(values.get(1))));
            return query;
        }

        Page<Occasion> page(Sql query) {
            return Page.cut(query.list(EventRepository::occasion), request, last -> key.of(last.startsAt(), last.id()));
        }
    }
}
