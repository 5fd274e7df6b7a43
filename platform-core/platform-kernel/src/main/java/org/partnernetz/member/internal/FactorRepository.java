// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.seal.Seal;
import org.partnernetz.store.sql.Sql;

/**
 * Stores second factors. It works as the sign-in role of the database and only calls functions; each call is a
 * transaction of its own, which also records the event of the account. Secrets lie there sealed.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
public class FactorRepository {
    private static final String CONFIRM = "select auth.confirm_factor(:person, :step, :hashes, :now) as done";
    private static final String BEGIN = "select cast(auth.begin_factor(:person, :secret, :now) as text) as done";
    private static final String SEAL = "select auth.seal_factor(:person, :present, :sealed) as done";
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

    @Inject
    Seal seal;

    Optional<Stored> of(UUID person) {
        return Sql.of(em.createNativeQuery("select * from auth.factor_of(:person)", Tuple.class))
                .with("person", person)
                .first(row -> new Stored(
                        opened(row.text("secret"), person), row.instantOrNull("confirmed_at"), row.count("codes")));
    }

    private String opened(String secret, UUID person) {
        return Seal.isSealed(secret)
                ? seal.open(secret, purpose(person))
                        .orElseThrow(() -> new IllegalStateException("The second factor of " + person
                                + " was sealed with another key, or for somebody else"))
                : secret;
    }

    private static String purpose(UUID person) {
        return "second factor of " + person;
    }

    /**
     * Seals some of those that are not.
     *
     * @return whether there may be more
     */
    boolean sealSome() {
        var plain = Sql.of(em.createNativeQuery("select * from auth.plain_factors()", Tuple.class))
                .list(row -> new Plain(row.uuid("person_id"), row.text("secret")));
        plain.forEach(one -> Sql.of(em.createNativeQuery(SEAL, Tuple.class))
                .with("person", one.person())
                .with("present", one.secret())
                .with("sealed", seal.seal(one.secret(), purpose(one.person())))
                .one(row -> row.flag("done")));
        return !plain.isEmpty();
    }

    private record Plain(UUID person, String secret) {}

    /** The fingerprint of the key of this installation; empty as long as there is none. */
    Optional<String> fingerprint() {
        return Sql.of(em.createNativeQuery("select auth.seal_fingerprint() as print", Tuple.class))
                .one(row -> Optional.ofNullable(row.textOrNull("print")));
    }

    /** Notes the fingerprint if it is the first. */
    String keepFingerprint(String fresh) {
        return Sql.of(em.createNativeQuery("select auth.keep_seal_fingerprint(:fresh) as print", Tuple.class))
                .with("fresh", fresh)
                .one(row -> row.text("print"));
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
                .with("secret", seal.seal(secret, purpose(person)))
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
