// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.member.host.Passkeys.Passkey;
import org.partnernetz.store.sql.Sql;

/** Reads the acting person's own passkeys, without what their signatures are checked with. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class OwnPasskeyRepository {

    /**
     * A passkey as its owner's browser needs to know it.
     *
     * @param credential the device's own key of it
     * @param transports how browsers reach the device
     */
    record Own(Passkey passkey, String credential, List<String> transports) {}

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    List<Own> all() {
        return Sql.of(em.createNativeQuery("select * from core.own_passkeys()", Tuple.class))
                .list(row -> new Own(
                        new Passkey(
                                row.uuid("id"), row.text("name"), row.instant("made_at"), row.instantOrNull("used_at")),
                        row.text("credential_id"),
                        row.texts("transports")));
    }
}
