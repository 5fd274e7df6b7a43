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

import org.partnernetz.store.sql.Sql;

/** Takes memberships for the signed-in person. One reviewed function checks the code and writes. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class AcceptanceRepository {
    private static final String ACCEPT = "select * from core.accept_invitation(:hash, :id, :now)";

    /** @param already whether the person was a member before; then nothing has changed */
    record Accepted(UUID invitation, long organisation, String slug, boolean already) {}

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    Optional<Accepted> accept(String hash, UUID membership, Instant now) {
        return Sql.of(em.createNativeQuery(ACCEPT, Tuple.class))
                .with("hash", hash)
                .with("id", membership)
                .with("now", now)
                .first(row -> new Accepted(
                        row.uuid("invitation_id"),
                        row.number("organisation_id"),
                        row.text("slug"),
                        row.flag("active")));
    }
}
