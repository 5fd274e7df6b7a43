// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.host.JoinRequest;
import org.partnernetz.member.host.JoinRequest.Asking;
import org.partnernetz.member.host.JoinRequest.State;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageKey;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** Stores requests for admission. Row security decides who sees which. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class JoinRequestRepository {
    private static final PageKey KEY = new PageKey("join-requests", 2);
    private static final String ASK =
            "select core.ask_to_join(:id, :organisation, :name, :email, :language, :message, :now) as asked";
    private static final String SEEN = """
            select r.id, o.name as organisation, r.name, r.email, r.person_id is not null as known, r.language, r.message,
                   r.asked_at, r.approved, coalesce(r.reason, '') as reason
            from core.join_request r join core.organisation o on o.id = r.organisation_id""";
    private static final String OF_ORGANISATION = SEEN + " where r.organisation_id = :organisation";
    private static final String ONE = OF_ORGANISATION + " and r.id = :id";
    private static final String MINE =
            SEEN + " where r.person_id = :person order by r.asked_at desc, r.id desc limit 100";
    private static final String AFTER = " and (r.asked_at, r.id) < (:at, :last)";
    private static final String NEWEST_FIRST = " order by r.asked_at desc, r.id desc limit :limit";
    private static final String DECIDE = """
            update core.join_request set decided_at = :now, decided_by = :person, approved = :approved, reason = :reason,
              version = version + 1
            where organisation_id = :organisation and id = :id and decided_at is null""";
    private static final String PURGE =
            "delete from core.join_request where organisation_id = :organisation and asked_at < :limit";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** Who decided about a request, and how. */
    record Decision(UUID request, UUID by, @Nullable String reason) {}

    /** @return whether there was room */
    boolean ask(UUID id, Asking asking, Instant now) {
        return Sql.of(em.createNativeQuery(ASK, Tuple.class))
                .with("id", id)
                .with("organisation", asking.organisation())
                .with("name", asking.name())
                .with("email", asking.email())
                .with("language", asking.language())
                .with("message", asking.message())
                .with("now", now)
                .one(row -> row.flag("asked"));
    }

    List<JoinRequest> mine(UUID person) {
        return Sql.of(em.createNativeQuery(MINE, Tuple.class))
                .with("person", person)
                .list(JoinRequestRepository::request);
    }

    Page<JoinRequest> list(long organisation, PageRequest page) {
        var key = KEY.read(page.after());
        var sql = OF_ORGANISATION + (key.isPresent() ? AFTER : "") + NEWEST_FIRST;
        var query = Sql.of(em.createNativeQuery(sql, Tuple.class))
                .with("organisation", organisation)
                .with("limit", page.size() + 1);
        key.ifPresent(
                values -> query.with("at", Instant.parse(values.get(0))).with("last", UUID.fromString(values.get(1))));
        return Page.cut(query.list(JoinRequestRepository::request), page, last -> KEY.of(last.askedAt(), last.id()));
    }

    Optional<JoinRequest> find(long organisation, UUID id) {
        return Sql.of(em.createNativeQuery(ONE, Tuple.class))
                .with("organisation", organisation)
                .with("id", id)
                .first(JoinRequestRepository::request);
    }

    /** @return whether nobody had decided before */
    boolean decide(long organisation, Decision decision, Instant now) {
        return Sql.of(em.createNativeQuery(DECIDE))
                        .with("organisation", organisation)
                        .with("id", decision.request())
                        .with("person", decision.by())
                        .with("approved", decision.reason() == null)
                        .withOrNull("reason", decision.reason(), String.class)
                        .with("now", now)
                        .run()
                > 0;
    }

    int purge(long organisation, Instant limit) {
        return Sql.of(em.createNativeQuery(PURGE))
                .with("organisation", organisation)
                .with("limit", limit)
                .run();
    }

    private static JoinRequest request(Row row) {
        return new JoinRequest(
                row.uuid("id"),
                row.text("organisation"),
                row.text("name"),
                row.textOrNull("email"),
                row.flag("known"),
                row.text("language"),
                row.text("message"),
                row.instant("asked_at"),
                state(row),
                row.text("reason"));
    }

    private static State state(Row row) {
        if (row.columns().apply("approved") == null) {
            return State.OPEN;
        }
        return row.flag("approved") ? State.APPROVED : State.REFUSED;
    }
}
