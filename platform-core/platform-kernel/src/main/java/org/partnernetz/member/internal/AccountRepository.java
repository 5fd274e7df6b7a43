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
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.PersonId;

/** Accounts, their passwords and tokens. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class AccountRepository {
    private static final String MINE = """
            select p.id, p.display_name, a.email, p.language, p.theme
            from core.person p join auth.account a on a.person_id = p.id where p.id = :person""";
    private static final String SETTINGS = """
            update core.person set language = coalesce(:language, language), theme = coalesce(:theme, theme),
              version = version + 1 where id = :person""";
    private static final String ADD =
            "insert into auth.account (person_id, email, password_hash) values (:person, :email, :hash)";
    private static final String PASSWORD = """
            update auth.account set password_hash = :hash, session_epoch = session_epoch + 1, version = version + 1
            where person_id = :person and password_hash = :present returning session_epoch""";
    private static final String END_SESSIONS = """
            update auth.account set session_epoch = session_epoch + 1 where person_id = :person
            returning session_epoch""";
    private static final String TOKENS = """
            select id, name, created_at, expires_at, last_used_at from auth.access_token
            where person_id = :person and revoked_at is null and expires_at > :now order by created_at desc, id""";
    private static final String ADD_TOKEN = """
            insert into auth.access_token (id, person_id, name, token_hash, created_at, expires_at)
            values (:id, :person, :name, :hash, :now, :expires)""";
    private static final String REVOKE = """
            update auth.access_token set revoked_at = :now
            where id = :id and person_id = :person and revoked_at is null and expires_at > :now returning name""";
    private static final String REVOKE_ALL = """
            update auth.access_token set revoked_at = :now
            where person_id = :person and revoked_at is null and expires_at > :now""";

    /** A stored account. */
    public record Stored(UUID person, String hash, boolean disabled, int epoch) {}

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    public Optional<Stored> withEmail(String email) {
        return Sql.of(em.createNativeQuery("select * from core.account_of(:email)", Tuple.class))
                .with("email", email)
                .first(row -> new Stored(
                        row.uuid("person_id"), row.text("password_hash"), row.flag("disabled"), row.count("epoch")));
    }

    public Optional<PersonId> withToken(String hash, Instant now) {
        return Sql.of(em.createNativeQuery("select core.token_owner(:hash, :now) as owner", Tuple.class))
                .with("hash", hash)
                .with("now", now)
                .one(row -> Optional.ofNullable(row.uuidOrNull("owner")).map(PersonId::new));
    }

    public Optional<Account> of(UUID person) {
        return Sql.of(em.createNativeQuery(MINE, Tuple.class))
                .with("person", person)
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

    public void add(UUID person, String email, String hash) {
        try {
            Sql.of(em.createNativeQuery(ADD))
                    .with("person", person)
                    .with("email", email)
                    .with("hash", hash)
                    .run();
        } catch (PersistenceException refused) {
            throw Failures.named(refused);
        }
    }

    /** @return the epoch of sessions from now on; empty if the password was changed meanwhile */
    public Optional<Integer> changePassword(UUID person, String presentHash, String hash) {
        return Sql.of(em.createNativeQuery(PASSWORD, Tuple.class))
                .with("person", person)
                .with("present", presentHash)
                .with("hash", hash)
                .first(row -> row.count("session_epoch"));
    }

    /** @return the epoch of sessions from now on */
    public Optional<Integer> endSessions(UUID person) {
        return Sql.of(em.createNativeQuery(END_SESSIONS, Tuple.class))
                .with("person", person)
                .first(row -> row.count("session_epoch"));
    }

    public List<AccessToken> tokens(UUID person, Instant now) {
        return Sql.of(em.createNativeQuery(TOKENS, Tuple.class))
                .with("person", person)
                .with("now", now)
                .list(AccountRepository::token);
    }

    public void addToken(UUID person, AccessToken token, String hash) {
        Sql.of(em.createNativeQuery(ADD_TOKEN))
                .with("id", token.id())
                .with("person", person)
                .with("name", token.name())
                .with("hash", hash)
                .with("now", token.createdAt())
                .with("expires", token.expiresAt())
                .run();
    }

    /** @return the name of the token; empty if it is none of the person's live ones */
    public Optional<String> revoke(UUID person, UUID token, Instant now) {
        return Sql.of(em.createNativeQuery(REVOKE, Tuple.class))
                .with("id", token)
                .with("person", person)
                .with("now", now)
                .first(row -> row.text("name"));
    }

    public int revokeAll(UUID person, Instant now) {
        return Sql.of(em.createNativeQuery(REVOKE_ALL))
                .with("person", person)
                .with("now", now)
                .run();
    }

    private static AccessToken token(Row row) {
        return new AccessToken(
                row.uuid("id"),
                row.text("name"),
                row.instant("created_at"),
                row.instant("expires_at"),
                row.instantOrNull("last_used_at"));
    }
}
