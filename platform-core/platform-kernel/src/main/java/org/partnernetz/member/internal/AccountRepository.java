// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.kernel.Failures;
import org.partnernetz.member.AccessToken;
import org.partnernetz.member.Account;
import org.partnernetz.member.host.Sessions.OwnSession;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.PersonId;

/** Stores accounts as far as the application may see them: without passwords and without hashes of tokens. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class AccountRepository {
    private static final String MINE = """
            select p.id, p.display_name, own.email, p.language, p.theme
            from core.person p, core.own_email() own (email)
            where p.id = core.person() and own.email is not null""";
    private static final String SETTINGS = """
            update core.person set language = coalesce(:language, language), theme = coalesce(:theme, theme),
              version = version + 1 where id = :person""";
    private static final String TOKENS = """
            select t.id, t.name, t.created_at, t.expires_at, t.last_used_at, t.writes, o.slug
            from auth.access_token t left join core.organisation o on o.id = t.organisation_id
            where t.person_id = :person and t.revoked_at is null and t.expires_at > :now
            order by t.created_at desc, t.id""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** Finds the person whose account has an e-mail address; also empty unless an administrator asks. */
    public Optional<UUID> at(String email) {
        return Sql.of(em.createNativeQuery("select core.person_at(:email) as person", Tuple.class))
                .with("email", email)
                .one(row -> Optional.ofNullable(row.uuidOrNull("person")));
    }

    /** The acting person's account. */
    public Optional<Account> own() {
        return Sql.of(em.createNativeQuery(MINE, Tuple.class))
                .first(row -> new Account(
                        new PersonId(row.uuid("id")),
                        row.text("display_name"),
                        row.text("email"),
                        row.textOrNull("language"),
                        row.textOrNull("theme")));
    }

    public void choose(UUID person, @Nullable String language, @Nullable String theme) {
        Sql.of(em.createNativeQuery(SETTINGS))
                .withOrNull("language", language, String.class)
                .withOrNull("theme", theme, String.class)
                .with("person", person)
                .run();
    }

    /** Adds an account for a new person, in the transaction that created the person. */
    public void add(UUID person, String email, String hash) {
        try {
            Sql.of(em.createNativeQuery("select core.add_account(:person, :email, :hash) as person", Tuple.class))
                    .with("person", person)
                    .with("email", email)
                    .with("hash", hash)
                    .one(row -> row.uuid("person"));
        } catch (PersistenceException refused) {
            throw Failures.named(refused);
        }
    }

    /** Where the acting person is signed in and was seen since. */
    public List<OwnSession> sessions(Instant since) {
        return Sql.of(em.createNativeQuery("select * from core.own_sessions(:since)", Tuple.class))
                .with("since", since)
                .list(row -> new OwnSession(
                        row.uuid("id"), row.text("device"), row.instant("began_at"), row.instant("seen_at")));
    }

    /** Removes accounts that were made a month ago by invitation, and never got a membership. */
    public int removeUnused(Instant now) {
        return Sql.of(em.createNativeQuery("select core.remove_unused_accounts(:now) as gone", Tuple.class))
                .with("now", now)
                .one(row -> row.count("gone"));
    }

    public List<AccessToken> tokens(UUID person, Instant now) {
        return Sql.of(em.createNativeQuery(TOKENS, Tuple.class))
                .with("person", person)
                .with("now", now)
                .list(AccountRepository::token);
    }

    private static AccessToken token(Row row) {
        return new AccessToken(
                row.uuid("id"),
                row.text("name"),
                row.instant("created_at"),
                row.instant("expires_at"),
                row.instantOrNull("last_used_at"),
                row.flag("writes"),
                row.textOrNull("slug"));
    }
}
