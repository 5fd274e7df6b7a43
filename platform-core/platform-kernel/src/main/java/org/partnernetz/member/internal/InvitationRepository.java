// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Instant;
import java.time.LocalDate;
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

import org.partnernetz.member.Invitation;
import org.partnernetz.member.Invitation.State;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageKey;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Role;

/** Stores invitations. Row security decides who may make and see which. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class InvitationRepository {
    private static final PageKey KEY = new PageKey("invitations", 2);
    private static final String ADD = """
            insert into core.invitation (id, organisation_id, name, email, roles, network, last_day, language, code_hash,
                                         mail_hash, made_by, made_at, sent_at, until)
            values (:id, :organisation, :name, :email, cast(:roles as text[]), :network, :day, :language, :hash,
                    :mail, :person, :sent, :sent, :until)""";
    private static final String SEEN = """
            select i.id, i.name, i.email, i.roles, i.network, i.last_day, i.language, i.made_at, i.sent_at, i.until,
                   i.accepted_at, i.revoked_at, coalesce(p.display_name, '') as made_by
            from core.invitation i left join core.person p on p.id = i.made_by
            where i.organisation_id = :organisation""";
    private static final String ONE = SEEN + " and i.id = :id";
    private static final String AFTER = " and (i.made_at, i.id) < (:at, :last)";
    private static final String NEWEST_FIRST = " order by i.made_at desc, i.id desc limit :limit";
    private static final String OPEN = """
            select count(*) as open from (
              select from core.invitation where organisation_id = :organisation and accepted_at is null
                and revoked_at is null and until > :now limit :most) i""";
    private static final String PEOPLE = """
            select (select count(*) from core.membership m where m.organisation_id = :organisation and m.until is null)
                 + (select count(*) from core.invitation i where i.organisation_id = :organisation
                      and i.accepted_at is null and i.revoked_at is null and i.until > :now) as people""";
    private static final String LOCK = "select 1 as locked from (select pg_advisory_xact_lock(:key)) l";
    private static final long PLACES = 0x50_4e_02L << Integer.SIZE;
    private static final String MAILED = """
            select count(*) as mailed from core.invitation
            where organisation_id = :organisation and made_by = :person and mail_hash is not null and sent_at > :since""";
    private static final String RENEW = """
            update core.invitation set code_hash = :hash, mail_hash = :mail, made_by = :person, sent_at = :now, until = :until,
              version = version + 1
            where organisation_id = :organisation and id = :id and accepted_at is null and revoked_at is null""";
    private static final String REVOKE = """
            update core.invitation set revoked_at = coalesce(revoked_at, :now), version = version + 1
            where organisation_id = :organisation and id = :id and accepted_at is null""";
    private static final String PURGE =
            "delete from core.invitation where organisation_id = :organisation and until < :limit";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    void add(long organisation, UUID person, Invitation invitation, InvitationCodes codes) {
        Sql.of(em.createNativeQuery(ADD))
                .with("id", invitation.id())
                .with("organisation", organisation)
                .with("name", invitation.name())
                .withOrNull("email", invitation.email(), String.class)
                .with("roles", invitation.roles().stream().map(Enum::name).toList())
                .with("network", invitation.network())
                .withOrNull("day", invitation.lastDay(), LocalDate.class)
                .with("language", invitation.language())
                .with("hash", codes.shown().hash())
                .withOrNull("mail", codes.mailHash(), String.class)
                .with("person", person)
                .with("sent", invitation.sentAt())
                .with("until", invitation.until())
                .run();
    }

    public Page<Invitation> list(long organisation, PageRequest page, Instant now) {
        var key = KEY.read(page.after());
        var query = Sql.of(em.createNativeQuery(SEEN + (key.isPresent() ? AFTER : "") + NEWEST_FIRST, Tuple.class))
                .with("organisation", organisation)
                .with("limit", page.size() + 1);
        key.ifPresent(
                values -> query.with("at", Instant.parse(values.get(0))).with("last", UUID.fromString(values.get(1))));
        var found = query.list(row -> new Listed(invitation(row, now), row.instant("made_at")));
        return Page.cut(found, page, Listed::key).map(Listed::invitation);
    }

    /** An invitation and where it stands in the list. */
    private record Listed(Invitation invitation, Instant madeAt) {
        String key() {
            return KEY.of(madeAt, invitation.id());
        }
    }

    public Optional<Invitation> find(long organisation, UUID id, Instant now) {
        return Sql.of(em.createNativeQuery(ONE, Tuple.class))
                .with("organisation", organisation)
                .with("id", id)
                .first(row -> invitation(row, now));
    }

    /** Counts open invitations, up to a limit. */
    public int open(long organisation, int most, Instant now) {
        return Sql.of(em.createNativeQuery(OPEN, Tuple.class))
                .with("organisation", organisation)
                .with("now", now)
                .with("most", most)
                .one(row -> row.count("open"));
    }

    /** Until this transaction ends, nobody else counts the people of the organisation in order to add some. */
    void lockPlaces(long organisation) {
        Sql.of(em.createNativeQuery(LOCK, Tuple.class))
                .with("key", PLACES + organisation)
                .one(row -> row.number("locked"));
    }

    /** Members and open invitations. */
    public long people(long organisation, Instant now) {
        return Sql.of(em.createNativeQuery(PEOPLE, Tuple.class))
                .with("organisation", organisation)
                .with("now", now)
                .one(row -> row.number("people"));
    }

    /**
     * How many invitations the acting member had sent by mail since then. Each counts once, since none is sent twice
     * within an hour.
     */
    int mailed(Acting acting, Instant since) {
        return Sql.of(em.createNativeQuery(MAILED, Tuple.class))
                .with("organisation", acting.organisation().value())
                .with("person", acting.person().value())
                .with("since", since)
                .one(row -> row.count("mailed"));
    }

    /** @return whether the invitation could still be renewed */
    boolean renew(long organisation, UUID person, Invitation renewed, InvitationCodes codes) {
        return Sql.of(em.createNativeQuery(RENEW))
                        .with("organisation", organisation)
                        .with("id", renewed.id())
                        .with("person", person)
                        .with("hash", codes.shown().hash())
                        .withOrNull("mail", codes.mailHash(), String.class)
                        .with("now", renewed.sentAt())
                        .with("until", renewed.until())
                        .run()
                > 0;
    }

    /** @return whether the invitation was not accepted before */
    public boolean revoke(long organisation, UUID id, Instant now) {
        return Sql.of(em.createNativeQuery(REVOKE))
                        .with("organisation", organisation)
                        .with("id", id)
                        .with("now", now)
                        .run()
                > 0;
    }

    public int purge(long organisation, Instant limit) {
        return Sql.of(em.createNativeQuery(PURGE))
                .with("organisation", organisation)
                .with("limit", limit)
                .run();
    }

    private static Invitation invitation(Row row, Instant now) {
        return new Invitation(
                row.uuid("id"),
                row.text("name"),
                row.textOrNull("email"),
                roles(row.texts("roles")),
                row.flag("network"),
                row.dateOrNull("last_day"),
                row.text("language"),
                row.text("made_by"),
                row.instant("sent_at"),
                row.instant("until"),
                state(row, now));
    }

    private static State state(Row row, Instant now) {
        if (row.instantOrNull("accepted_at") != null) {
            return State.ACCEPTED;
        }
        if (row.instantOrNull("revoked_at") != null) {
            return State.REVOKED;
        }
        return row.instant("until").isAfter(now) ? State.OPEN : State.EXPIRED;
    }

    static Set<Role> roles(List<String> names) {
        return names.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
