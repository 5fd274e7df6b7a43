// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.Keys;
import org.partnernetz.store.sql.Sql;

/**
 * Stores passkeys. It works as the sign-in role of the database and only calls functions; each call is a transaction of
 * its own, which also records the event of the account.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
public class PasskeyRepository {
    private static final String ADD = """
            select auth.add_passkey(:id, :person, :credential, :key, :count, :name, :transports, :hashes, :challenge, :now)
              as outcome""";

    /** What came of adding one. */
    enum Outcome {
        /** It is the person's first second factor. */
        FIRST,
        ADDED,
        /** The challenge was answered before, or the account has ended. */
        GONE,
        KNOWN,
        MANY
    }

    /**
     * What a device made.
     *
     * @param credential its own key of it
     * @param key with which its signatures are checked
     * @param count of its signatures
     * @param transports how browsers reach the device
     * @param challenge hash of what it answered
     */
    record Made(String credential, String key, long count, List<String> transports, String challenge) {}

    /** A passkey that somebody may sign in with. */
    record Held(UUID id, UUID person, String handle, String key, long count, int epoch) {}

    @PersistenceContext(unitName = CredentialRepository.UNIT)
    EntityManager em;

    /** With what all servers seal challenges. */
    String challengeKey() {
        return Sql.of(em.createNativeQuery("select auth.challenge_key() as key", Tuple.class))
                .one(row -> row.text("key"));
    }

    /** What devices keep of the person. */
    String handle(UUID person, String fresh) {
        return Sql.of(em.createNativeQuery("select auth.passkey_handle(:person, :fresh) as handle", Tuple.class))
                .with("person", person)
                .with("fresh", fresh)
                .one(row -> row.text("handle"));
    }

    /** @param hashes of the codes on paper that the person gets with a first second factor */
    Outcome add(UUID person, Made made, String name, List<String> hashes, Instant now) {
        return Sql.of(em.createNativeQuery(ADD, Tuple.class))
                .with("id", Keys.at(now))
                .with("person", person)
                .with("credential", made.credential())
                .with("key", made.key())
                .with("count", made.count())
                .with("name", name)
                .with("transports", made.transports())
                .with("hashes", hashes)
                .with("challenge", made.challenge())
                .with("now", now)
                .one(row -> Outcome.valueOf(row.text("outcome").toUpperCase(Locale.ROOT)));
    }

    /** Empty also if the account has ended. */
    Optional<Held> find(String credential) {
        return Sql.of(em.createNativeQuery("select * from auth.passkey_of(:credential)", Tuple.class))
                .with("credential", credential)
                .first(row -> new Held(
                        row.uuid("id"),
                        row.uuid("person_id"),
                        row.text("handle"),
                        row.text("public_key"),
                        row.number("sign_count"),
                        row.count("epoch")));
    }

    /** @return whether the challenge was not answered before, and the device has counted on */
    boolean use(UUID passkey, long count, String challenge, Instant now) {
        return Sql.of(em.createNativeQuery(
                        "select auth.use_passkey(:passkey, :count, :challenge, :now) as done", Tuple.class))
                .with("passkey", passkey)
                .with("count", count)
                .with("challenge", challenge)
                .with("now", now)
                .one(row -> row.flag("done"));
    }

    /**
     * Records a passkey that was not accepted.
     *
     * @return whether it is anybody's
     */
    boolean refused(String credential, String caller, Instant now) {
        return Sql.of(em.createNativeQuery(
                        "select auth.passkey_refused(:credential, :caller, :now) as there", Tuple.class))
                .with("credential", credential)
                .with("caller", caller)
                .with("now", now)
                .one(row -> row.flag("there"));
    }

    /** @return whether it was one of the person's */
    boolean remove(UUID person, UUID passkey, Instant now) {
        return Sql.of(em.createNativeQuery("select auth.remove_passkey(:person, :passkey, :now) as done", Tuple.class))
                .with("person", person)
                .with("passkey", passkey)
                .with("now", now)
                .one(row -> row.flag("done"));
    }
}
