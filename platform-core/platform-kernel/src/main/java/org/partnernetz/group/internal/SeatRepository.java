// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.group.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;

import org.partnernetz.group.Seat;
import org.partnernetz.kernel.Failures;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageKey;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.PersonId;

/** Stores who is in a group, and who asks to come in. */
@ApplicationScoped
public class SeatRepository {
    private static final String ADD = """
            insert into core.group_member (group_id, person_id, organisation_id, since)
            values (:group, :person, :organisation, :now) on conflict (group_id, person_id) do nothing""";
    private static final String ASK = """
            insert into core.group_request (group_id, person_id, organisation_id, asked_at)
            values (:group, :person, :organisation, :now) on conflict (group_id, person_id) do nothing""";
    private static final String TAKES_PART = "select core.takes_part(:person, :organisation) as takes_part";
    private static final String ORGANISATION =
            "select s as organisation from core.seat_organisation(:person) s where s is not null";
    private static final String LEAVE =
            "delete from core.group_member where group_id = :group and person_id = :person and organisation_id = :organisation";
    private static final String TAKE_BACK =
            "delete from core.group_request where group_id = :group and person_id = :person and organisation_id = :organisation";
    private static final String REMOVE =
            "delete from core.group_member where group_id = :group and person_id = :person";
    private static final String REFUSE =
            "delete from core.group_request where group_id = :group and person_id = :person";
    private static final String LEAD =
            "update core.group_member set chair = :chair where group_id = :group and person_id = :person";
    private static final String SEATS = """
            select m.person_id, p.display_name, o.slug, o.name, m.chair, m.since
            from core.group_member m
            join core.organisation o on o.id = m.organisation_id
            left join core.person p on p.id = m.person_id
            where m.group_id = :group""";
    private static final String NAME = "coalesce(p.display_name, '') collate \"de-x-icu\"";
    private static final String AFTER = " and (not m.chair, " + NAME
            + ", m.person_id) > (cast(:rest as boolean), cast(:name as text) collate \"de-x-icu\", :person)";
    private static final String ORDER = " order by not m.chair, " + NAME + ", m.person_id limit :limit";
    private static final String REQUESTS = """
            select r.person_id, p.display_name, o.slug, o.name, false as chair, r.asked_at as since
            from core.group_request r
            join core.organisation o on o.id = r.organisation_id
            left join core.person p on p.id = r.person_id
            where r.group_id = :group order by r.asked_at, r.person_id limit 100""";
    private static final int PARTS = 3;

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    boolean add(UUID group, UUID person, long organisation, Instant now) {
        return written(ADD, group, person, organisation, now);
    }

    void ask(UUID group, Acting acting, Instant now) {
        written(ASK, group, acting.person().value(), acting.organisation().value(), now);
    }

    private boolean written(String sql, UUID group, UUID person, long organisation, Instant now) {
        try {
            return query(sql, group, person)
                            .with("organisation", organisation)
                            .with("now", now)
                            .run()
                    > 0;
        } catch (PersistenceException refused) {
            throw Failures.named(refused);
        }
    }

    boolean takesPart(UUID person, long organisation) {
        return Sql.of(em.createNativeQuery(TAKES_PART, Tuple.class))
                .with("person", person)
                .with("organisation", organisation)
                .one(row -> row.flag("takes_part"));
    }

    /** The organisation for which somebody would take part. */
    Optional<Long> organisationOf(UUID person) {
        return Sql.of(em.createNativeQuery(ORGANISATION, Tuple.class))
                .with("person", person)
                .first(row -> row.number("organisation"));
    }

    /** Whether there was a seat or a request. */
    boolean leave(UUID group, Acting acting) {
        var person = acting.person().value();
        var organisation = acting.organisation().value();
        return query(TAKE_BACK, group, person)
                                .with("organisation", organisation)
                                .run()
                        + query(LEAVE, group, person)
                                .with("organisation", organisation)
                                .run()
                > 0;
    }

    /** Whether there was a seat or a request. */
    boolean remove(UUID group, UUID person) {
        return query(REMOVE, group, person).run() + query(REFUSE, group, person).run() > 0;
    }

    /** Whether the person is in the group. */
    boolean lead(UUID group, UUID person, boolean chair) {
        return query(LEAD, group, person).with("chair", chair).run() > 0;
    }

    private Sql query(String sql, UUID group, UUID person) {
        return Sql.of(em.createNativeQuery(sql)).with("group", group).with("person", person);
    }

    Page<Seat> list(UUID group, PageRequest request) {
        var key = new PageKey("seats " + group, PARTS);
        var after = key.read(request.after());
        var query = Sql.of(em.createNativeQuery(SEATS + (after.isPresent() ? AFTER : "") + ORDER, Tuple.class))
                .with("group", group)
                .with("limit", request.size() + 1);
        after.ifPresent(values -> query.with("rest", Boolean.valueOf(values.get(0)))
                .with("name", values.get(1))
                .with("person", UUID.fromString(values.get(2))));
        return Page.cut(
                query.list(SeatRepository::seat),
                request,
                last -> key.of(
                        !last.chair(),
                        last.name() == null ? "" : last.name(),
                        last.person().value()));
    }

    List<Seat> requests(UUID group) {
        return Sql.of(em.createNativeQuery(REQUESTS, Tuple.class))
                .with("group", group)
                .list(SeatRepository::seat);
    }

    private static Seat seat(Row row) {
        return new Seat(
                new PersonId(row.uuid("person_id")),
                row.textOrNull("display_name"),
                row.text("slug"),
                row.text("name"),
                row.flag("chair"),
                row.instant("since"));
    }
}
