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

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.host.AddressChanges.Open;
import org.partnernetz.store.sql.Sql;

/**
 * Stores changes of addresses. It works as the sign-in role of the database and only calls functions; each call is a
 * transaction of its own, which also records the event of the account.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
public class AddressRepository {
    private static final String BEGIN =
            "select * from auth.begin_address(:person, :email, :toNew, :toOld, :until, :now)";

    /**
     * A change to be stored.
     *
     * @param toNew hash of the code that goes to the new address
     */
    record Change(UUID person, String email, String toNew, String toOld, Instant until) {}

    /** What has begun. */
    enum Begun {
        SAME,
        /** Somebody has the new address, who is told nothing. */
        TAKEN,
        BEGUN
    }

    /**
     * What a confirmation did.
     *
     * @param person null if the code has ended
     * @param former the address until now; null if there was none, or if nothing has changed yet
     */
    record Confirmed(
            String outcome, @Nullable UUID person, @Nullable String former) {}

    @PersistenceContext(unitName = CredentialRepository.UNIT)
    EntityManager em;

    Begun begin(Change change, Instant now) {
        return Sql.of(em.createNativeQuery(BEGIN, Tuple.class))
                .with("person", change.person())
                .with("email", change.email())
                .with("toNew", change.toNew())
                .with("toOld", change.toOld())
                .with("until", change.until())
                .with("now", now)
                .one(row -> switch (row.text("outcome")) {
                    case "same" -> Begun.SAME;
                    case "taken" -> Begun.TAKEN;
                    default -> Begun.BEGUN;
                });
    }

    Optional<Open> look(String hash, Instant now) {
        return Sql.of(em.createNativeQuery("select * from auth.address_of(:hash, :now)", Tuple.class))
                .with("hash", hash)
                .with("now", now)
                .first(row -> new Open(row.text("email"), row.flag("to_new"), row.flag("confirmed")));
    }

    Confirmed confirm(String hash, Instant now) {
        return Sql.of(em.createNativeQuery("select * from auth.confirm_address(:hash, :now)", Tuple.class))
                .with("hash", hash)
                .with("now", now)
                .one(row -> new Confirmed(row.text("outcome"), row.uuidOrNull("person_id"), row.textOrNull("former")));
    }
}
