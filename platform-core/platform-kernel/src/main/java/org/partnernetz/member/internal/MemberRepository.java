// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;

import org.partnernetz.kernel.Failures;
import org.partnernetz.member.Member;
import org.partnernetz.member.Members;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageKey;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** Memberships and the people behind them. */
@ApplicationScoped
public class MemberRepository {
    private static final PageKey KEY = new PageKey("members", 2);
    private static final PageKey LATEST = new PageKey("former-members", 2);
    private static final String EVERYBODY = """
            select p.id, p.display_name, m.roles, m.network, m.since, m.last_day, m.paused_at is not null as paused, m.until
            from core.membership m join core.person p on p.id = m.person_id
            where m.organisation_id = :organisation""";
    private static final String MEMBERS = EVERYBODY + " and m.until is null";
    private static final String FORMER = EVERYBODY + " and m.until > :oldest and p.erased_at is null";
    private static final String BEFORE = " and (m.until, p.id) < (:until, :id)";
    private static final String LATEST_FIRST = " order by m.until desc, p.id desc limit :limit";
    private static final String PROFESSIONALS = MEMBERS + " and not 'CLIENT' = any (m.roles)";
    private static final String CLIENTS = MEMBERS + " and 'CLIENT' = any (m.roles)";
    private static final String CLIENT = "select person_id, display_name, since from core.advice_seeker(:email)";
    private static final String AFTER = " and (p.display_name collate \"de-x-icu\", p.id) > (:name, :id)";
    private static final String ORDER = " order by p.display_name collate \"de-x-icu\", p.id limit :limit";
    private static final String ONE = MEMBERS + " and m.person_id = :person";
    private static final String KNOWN = EVERYBODY + " and m.person_id = :person and p.erased_at is null";
    private static final String SOME = MEMBERS + " and m.person_id = any (cast(:people as uuid[]))";
    private static final String ADMINISTRATORS = """
            select person_id from core.membership
            where organisation_id = :organisation and until is null and paused_at is null and 'ADMINISTRATOR' = any (roles)
            order by person_id for update""";
    private static final String ADD_PERSON = """
            insert into core.person (id, display_name, advice_seeker, created_at)
            values (:id, :name, :seeker, :now)""";
    private static final String MEMBERSHIP =
            "select m from MembershipEntity m where m.organisationId = :organisation and m.personId = :person";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    public Page<Member> list(long organisation, PageRequest page) {
        return list(PROFESSIONALS, organisation, page);
    }

    public Page<Member> clients(long organisation, PageRequest page) {
        return list(CLIENTS, organisation, page);
    }

    /** Calls a function that may see accounts; it finds only an account with exactly this address. */
    public Optional<Member> client(String email) {
        return Sql.of(em.createNativeQuery(CLIENT, Tuple.class))
                .with("email", email)
                .first(row -> new Member(
                        new PersonId(row.uuid("person_id")),
                        row.text("display_name"),
                        Set.of(Role.CLIENT),
                        false,
                        row.instant("since")));
    }

    private Page<Member> list(String whom, long organisation, PageRequest page) {
        var key = KEY.read(page.after());
        var query = Sql.of(em.createNativeQuery(whom + (key.isPresent() ? AFTER : "") + ORDER, Tuple.class))
                .with("organisation", organisation)
                .with("limit", page.size() + 1);
        key.ifPresent(values -> query.with("name", values.get(0)).with("id", UUID.fromString(values.get(1))));
        return Page.cut(query.list(MemberRepository::member), page, last -> KEY.of(last.name(), last.person()));
    }

    /** Those whose membership ended after a time, the latest first. */
    public Page<Member> former(long organisation, PageRequest page, Instant oldest) {
        var key = LATEST.read(page.after());
        var query = Sql.of(em.createNativeQuery(FORMER + (key.isPresent() ? BEFORE : "") + LATEST_FIRST, Tuple.class))
                .with("organisation", organisation)
                .with("oldest", oldest)
                .with("limit", page.size() + 1);
        key.ifPresent(
                values -> query.with("until", Instant.parse(values.get(0))).with("id", UUID.fromString(values.get(1))));
        return Page.cut(
                query.list(MemberRepository::member),
                page,
                last -> LATEST.of(Objects.requireNonNull(last.until()), last.person()));
    }

    public Optional<Member> find(long organisation, UUID person) {
        return one(ONE, organisation, person);
    }

    /** The same, also if the membership has ended. */
    public Optional<Member> known(long organisation, UUID person) {
        return one(KNOWN, organisation, person);
    }

    private Optional<Member> one(String whom, long organisation, UUID person) {
        return Sql.of(em.createNativeQuery(whom, Tuple.class))
                .with("organisation", organisation)
                .with("person", person)
                .first(MemberRepository::member);
    }

    public Map<PersonId, String> names(long organisation, Set<PersonId> people) {
        return Sql.of(em.createNativeQuery(SOME, Tuple.class))
                .with("organisation", organisation)
                .with("people", people.stream().map(PersonId::toString).toList())
                .list(MemberRepository::member)
                .stream()
                .collect(Collectors.toUnmodifiableMap(Member::person, Member::name));
    }

    public Members.Reach networkReach() {
        return Sql.of(em.createNativeQuery("select * from core.network_reach()", Tuple.class))
                .one(row -> new Members.Reach(row.number("people"), row.number("organisations")));
    }

    /** The active administrators, locked until the end of the transaction. */
    public List<UUID> lockAdministrators(long organisation) {
        return Sql.of(em.createNativeQuery(ADMINISTRATORS, Tuple.class))
                .with("organisation", organisation)
                .list(row -> row.uuid("person_id"));
    }

    Optional<MembershipEntity> membership(long organisation, UUID person) {
        return em.createQuery(MEMBERSHIP, MembershipEntity.class)
                .setParameter("organisation", organisation)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    void store(MembershipEntity membership) {
        em.persist(membership);
        flush();
    }

    public void addPerson(UUID id, String name, boolean adviceSeeker, Instant now) {
        Sql.of(em.createNativeQuery(ADD_PERSON))
                .with("id", id)
                .with("name", name)
                .with("seeker", adviceSeeker)
                .with("now", now)
                .run();
    }

    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException stale) {
            throw new ConflictException("changed-meanwhile");
        } catch (PersistenceException refused) {
            throw Failures.named(refused);
        }
    }

    private static Member member(Row row) {
        return new Member(
                new PersonId(row.uuid("id")),
                row.text("display_name"),
                roles(row),
                row.flag("network"),
                row.instant("since"),
                row.dateOrNull("last_day"),
                row.flag("paused"),
                row.instantOrNull("until"));
    }

    private static Set<Role> roles(Row row) {
        return row.texts("roles").stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
