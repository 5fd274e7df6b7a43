// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Sql;

/** Browsers that have been let in before, each by the hash of a secret that it keeps. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DeviceRepository {
    private static final String KNOWS = "select core.knows_device(:person, :device, :now) as known";
    private static final String REMEMBER = "select cast(core.remember_device(:device, :now) as text) as done";
    private static final String FORGET = "delete from auth.known_device where person_id = :person";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    public boolean knows(UUID person, String device, Instant now) {
        return Sql.of(em.createNativeQuery(KNOWS, Tuple.class))
                .with("person", person)
                .with("device", device)
                .with("now", now)
                .one(row -> row.flag("known"));
    }

    /** Remembers a browser of the acting person. */
    public void remember(String device, Instant now) {
        Sql.of(em.createNativeQuery(REMEMBER, Tuple.class))
                .with("device", device)
                .with("now", now)
                .one(row -> true);
    }

    /** Whoever knew the old password may have been let in before, too. */
    public void forget(UUID person) {
        Sql.of(em.createNativeQuery(FORGET)).with("person", person).run();
    }
}
