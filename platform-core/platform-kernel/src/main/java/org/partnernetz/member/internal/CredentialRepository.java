// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.member.AccessToken;
import org.partnernetz.member.SignIn.Bearer;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.PersonId;

/**
 * Stores passwords, sessions and tokens. It works as the sign-in role of the database and only calls functions. Each
 * call is a transaction of its own, which also records the event of the account.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
public class CredentialRepository {
    static final String UNIT = "partnernetz-signin";

    private static final String CHANGE_PASSWORD =
            "select auth.change_password(:person, :present, :hash, :tokens, :now) as epoch";
    private static final String ADD_TOKEN =
            "select auth.add_token(:id, :person, :name, :hash, :writes, :organisation, :until, :now) as done";

    /** A stored account. */
    public record Stored(UUID person, String hash, boolean disabled, int epoch) {}

    /**
     * A new password to replace the current one.
     *
     * @param presentHash the stored hash, so that two concurrent changes are detected
     * @param tokensToo whether to revoke the person's tokens, too
     */
    public record Replacement(UUID person, String presentHash, String hash, boolean tokensToo) {}

    @PersistenceContext(unitName = UNIT)
    EntityManager em;

    public Optional<Stored> withEmail(String email) {
        return Sql.of(em.createNativeQuery("select * from auth.account_of(:email)", Tuple.class))
                .with("email", email)
                .first(row -> new Stored(
                        row.uuid("person_id"), row.text("password_hash"), row.flag("disabled"), row.count("epoch")));
    }

    public Optional<Bearer> bearer(String hash, Instant now) {
        return Sql.of(em.createNativeQuery("select * from auth.token_owner(:hash, :now)", Tuple.class))
                .with("hash", hash)
                .with("now", now)
                .first(row -> new Bearer(
                        new PersonId(row.uuid("person_id")), row.flag("writes"), row.textOrNull("organisation")));
    }

    /** @return the epoch of sessions from now on; empty if the password was changed meanwhile */
    public Optional<Integer> change(Replacement password, Instant now) {
        return Sql.of(em.createNativeQuery(CHANGE_PASSWORD, Tuple.class))
                .with("person", password.person())
                .with("present", password.presentHash())
                .with("hash", password.hash())
                .with("tokens", password.tokensToo())
                .with("now", now)
                .one(row -> Optional.ofNullable(row.countOrNull("epoch")));
    }

    /** Stores another hash of the same password. */
    public void renew(UUID person, String present, String replacement) {
        Sql.of(em.createNativeQuery("select auth.renew_hash(:person, :present, :hash) as done", Tuple.class))
                .with("person", person)
                .with("present", present)
                .with("hash", replacement)
                .one(row -> row.flag("done"));
    }

    /** @return the epoch of sessions from now on; empty if there is no such account */
    public Optional<Integer> endSessions(UUID person, Instant now) {
        return Sql.of(em.createNativeQuery("select auth.end_sessions(:person, :now) as epoch", Tuple.class))
                .with("person", person)
                .with("now", now)
                .one(row -> Optional.ofNullable(row.countOrNull("epoch")));
    }

    /** @return false if the person has too many, or is no member of the organisation for which it is */
    public boolean addToken(UUID person, AccessToken token, String hash) {
        return Sql.of(em.createNativeQuery(ADD_TOKEN, Tuple.class))
                .with("id", token.id())
                .with("person", person)
                .with("name", token.name())
                .with("hash", hash)
                .with("writes", token.writes())
                .withOrNull("organisation", token.organisation(), String.class)
                .with("until", token.expiresAt())
                .with("now", token.createdAt())
                .one(row -> row.flag("done"));
    }

    /** @return whether it was a valid token of the person */
    public boolean revoke(UUID person, UUID token, Instant now) {
        return Sql.of(em.createNativeQuery("select auth.revoke_token(:person, :id, :now) as name", Tuple.class))
                .with("person", person)
                .with("id", token)
                .with("now", now)
                .one(row -> row.textOrNull("name") != null);
    }
}
