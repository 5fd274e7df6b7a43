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
import org.partnernetz.member.host.Admissions.NewAccount;
import org.partnernetz.member.host.Admissions.Offer;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/**
 * Opens invitations for people whom the platform does not know yet. It works as the sign-in role of the database and
 * only calls functions; each call is a transaction of its own.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
public class AdmissionRepository {
    private static final String LOOK = "select * from auth.invitation(:hash, :now)";
    private static final String OPEN =
            "select auth.open_account(:hash, :person, :name, :language, :user, :secret, :now) as outcome";

    /** What came of making an account. */
    enum Outcome {
        MADE,
        GONE,
        TAKEN
    }

    /** @param takenBy whose account was made with the code, but who has not taken the membership yet */
    record Found(Offer offer, @Nullable UUID takenBy) {}

    @PersistenceContext(unitName = CredentialRepository.UNIT)
    EntityManager em;

    Optional<Found> look(String hash, Instant now) {
        return Sql.of(em.createNativeQuery(LOOK, Tuple.class))
                .with("hash", hash)
                .with("now", now)
                .first(AdmissionRepository::found);
    }

    Outcome open(String hash, UUID person, NewAccount account, String secret, Instant now) {
        return Sql.of(em.createNativeQuery(OPEN, Tuple.class))
                .with("hash", hash)
                .with("person", person)
                .with("name", account.name())
                .with("language", account.language())
                .with("user", account.userName())
                .with("secret", secret)
                .with("now", now)
                .one(row -> switch (row.text("outcome")) {
                    case "made" -> Outcome.MADE;
                    case "taken" -> Outcome.TAKEN;
                    default -> Outcome.GONE;
                });
    }

    private static Found found(Row row) {
        var offer = new Offer(
                row.text("organisation"),
                row.text("slug"),
                row.text("inviter"),
                row.text("name"),
                row.textOrNull("email"),
                InvitationRepository.roles(row.texts("roles")),
                row.flag("network"),
                row.dateOrNull("last_day"),
                row.text("language"),
                row.instant("until"),
                row.flag("known"));
        return new Found(offer, row.uuidOrNull("accepted_by"));
    }
}
