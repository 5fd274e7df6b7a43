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
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.OrganisationId;

/**
 * Stores codes that set new passwords. It works as the sign-in role of the database and only calls functions; each call
 * is a transaction of its own.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
public class ResetRepository {
    private static final String BEGIN = "select * from auth.begin_reset(:address, :hash, :until, :now)";

    /**
     * Whom to write to.
     *
     * @param language null if the person has chosen none
     * @param organisation which writes
     */
    record Asked(
            UUID person,
            String name,
            String email,
            @Nullable String language,
            OrganisationId organisation) {}

    /**
     * Whose password a code sets.
     *
     * @param passkeys how many stay
     */
    record Owner(UUID person, String name, String signInName, int passkeys) {}

    @PersistenceContext(unitName = CredentialRepository.UNIT)
    EntityManager em;

    /** Empty if there is no such account, or it got three codes within the hour. */
    Optional<Asked> begin(String address, String hash, Instant until, Instant now) {
        return Sql.of(em.createNativeQuery(BEGIN, Tuple.class))
                .with("address", address)
                .with("hash", hash)
                .with("until", until)
                .with("now", now)
                .first(row -> new Asked(
                        row.uuid("person_id"),
                        row.text("name"),
                        row.text("email"),
                        row.textOrNull("language"),
                        new OrganisationId(row.number("organisation_id"))));
    }

    Optional<Owner> owner(String hash, Instant now) {
        return Sql.of(em.createNativeQuery("select * from auth.reset_of(:hash, :now)", Tuple.class))
                .with("hash", hash)
                .with("now", now)
                .first(row -> new Owner(
                        row.uuid("person_id"), row.text("name"), row.text("sign_in_name"), row.count("passkeys")));
    }

    /** @return whether the code could still be used */
    boolean use(String hash, String replacement, Instant now) {
        return Sql.of(em.createNativeQuery("select auth.reset_password(:hash, :secret, :now) as done", Tuple.class))
                .with("hash", hash)
                .with("secret", replacement)
                .with("now", now)
                .one(row -> row.flag("done"));
    }
}
