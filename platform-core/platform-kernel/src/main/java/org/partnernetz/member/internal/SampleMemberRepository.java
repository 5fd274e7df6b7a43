// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Sql;

/** Stores many members at once, under row security like everybody's. */
@ApplicationScoped
@Transactional
public class SampleMemberRepository {
    private static final String PEOPLE = """
            insert into core.person (id, display_name, advice_seeker, created_at)
            select p.id, p.name, p.roles = 'CLIENT', :now
            from unnest(cast(:people as uuid[]), cast(:names as text[]), cast(:roles as text[])) p (id, name, roles)""";
    private static final String ACCOUNTS = """
            select core.add_account(p.id, p.email, :hash) as person
            from unnest(cast(:people as uuid[]), cast(:emails as text[])) p (id, email)""";
    private static final String MEMBERSHIPS = """
            insert into core.membership (id, organisation_id, person_id, roles, network, since)
            select p.id, :organisation, p.id, string_to_array(p.roles, ','), p.roles not in ('CLIENT', 'GUEST'), :now
            from unnest(cast(:people as uuid[]), cast(:roles as text[])) p (id, roles)""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** Somebody who is added; nobody has the address yet. */
    record Newcomer(UUID person, String email, String name, List<String> roles) {}

    void add(long organisation, List<Newcomer> newcomers, String hash, Instant now) {
        var people = texts(newcomers, newcomer -> newcomer.person().toString());
        var roles = texts(newcomers, newcomer -> String.join(",", newcomer.roles()));
        Sql.of(em.createNativeQuery(PEOPLE))
                .with("people", people)
                .with("names", texts(newcomers, Newcomer::name))
                .with("roles", roles)
                .with("now", now)
                .run();
        Sql.of(em.createNativeQuery(ACCOUNTS, Tuple.class))
                .with("people", people)
                .with("emails", texts(newcomers, Newcomer::email))
                .with("hash", hash)
                .list(row -> row.uuid("person"));
        Sql.of(em.createNativeQuery(MEMBERSHIPS))
                .with("people", people)
                .with("roles", roles)
                .with("organisation", organisation)
                .with("now", now)
                .run();
    }

    private static List<String> texts(List<Newcomer> newcomers, Function<Newcomer, String> text) {
        return newcomers.stream().map(text).toList();
    }
}
