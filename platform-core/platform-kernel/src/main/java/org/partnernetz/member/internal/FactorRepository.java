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
import org.partnernetz.store.sql.Sql;

/**
 * Stores second factors. It works as the sign-in role of the database and only calls functions; each call is a
 * transaction of its own, which also records the event of the account.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
public class FactorRepository {
    private static final String CONFIRM = "select auth.confirm_factor(:person, :step, :hashes, :now) as done";
    private static final String BEGIN = "select cast(auth.begin_factor(:person, :secret, :now) as text) as done";
    private static final String FAILED = "select cast(auth.factor_failed(:person, :caller, :now) as text) as done";

    /**
     * A stored second factor.
     *
     * @param since null if it is not asked for yet
     * @param codes on paper that were not used
     */
    record Stored(String secret, @Nullable Instant since, int codes) {}

    @PersistenceContext(unitName = CredentialRepository.UNIT)
    EntityManager em;

    Optional<Stored> of(UUID person) {
        return Sql.of(em.createNativeQuery("select * from auth.factor_of(:person)", Tuple.class))
                .with("person", person)
                .first(row -> new Stored(row.text("secret"), row.instantOrNull("confirmed_at"), row.count("codes")));
    }

    /** Whether signing in takes more than the password. */
    boolean isOn(UUID person) {
        return Sql.of(em.createNativeQuery("select auth.needs_factor(:person) as needed", Tuple.class))
                .with("person", person)
                .one(row -> row.flag("needed"));
    }

    /** How many codes on paper were not used. */
    int codesLeft(UUID person) {
        return Sql.of(em.createNativeQuery("select auth.recovery_left(:person) as codes", Tuple.class))
                .with("person", person)
                .one(row -> row.count("codes"));
    }

    void begin(UUID person, String secret, Instant now) {
        Sql.of(em.createNativeQuery(BEGIN, Tuple.class))
                .with("person", person)
                .with("secret", secret)
                .with("now", now)
                .one(row -> true);
    }

    /** @return whether something was begun */
    boolean confirm(UUID person, long step, List<String> hashes, Instant now) {
        return Sql.of(em.createNativeQuery(CONFIRM, Tuple.class))
                .with("person", person)
                .with("step", step)
                .with("hashes", hashes)
                .with("now", now)
                .one(row -> row.flag("done"));
    }

    /** @return whether neither this code nor a later one was used before */
    boolean use(UUID person, long step) {
        return Sql.of(em.createNativeQuery("select auth.use_factor(:person, :step) as done", Tuple.class))
                .with("person", person)
                .with("step", step)
                .one(row -> row.flag("done"));
    }

    /** @return whether it was one of the person's, which has ended now */
    boolean useRecovery(UUID person, String hash, Instant now) {
        return Sql.of(em.createNativeQuery("select auth.use_recovery(:person, :hash, :now) as done", Tuple.class))
                .with("person", person)
                .with("hash", hash)
                .with("now", now)
                .one(row -> row.flag("done"));
    }

    /** @return whether the person has a second factor */
    boolean renew(UUID person, List<String> hashes, Instant now) {
        return Sql.of(em.createNativeQuery("select auth.renew_recovery(:person, :hashes, :now) as done", Tuple.class))
                .with("person", person)
                .with("hashes", hashes)
                .with("now", now)
                .one(row -> row.flag("done"));
    }

    /** @return whether the person had a second factor */
    boolean remove(UUID person, Instant now) {
        return Sql.of(em.createNativeQuery("select auth.remove_factor(:person, :now) as done", Tuple.class))
                .with("person", person)
                .with("now", now)
                .one(row -> row.flag("done"));
    }

    /** Records a wrong code. */
    void failed(UUID person, String caller, Instant now) {
        Sql.of(em.createNativeQuery(FAILED, Tuple.class))
                .with("person", person)
                .with("caller", caller)
                .with("now", now)
                .one(row -> true);
    }
}
