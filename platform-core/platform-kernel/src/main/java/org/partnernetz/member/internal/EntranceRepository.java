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

/**
 * Stores the browsers that have signed in before, each by the hash of its secret, and the record of successful and
 * failed sign-ins. The record is independent of the running transaction. It works as the sign-in role of the database.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
public class EntranceRepository {
    private static final String KNOWS = "select auth.knows_device(:person, :device, :now) as known";
    private static final String LET_IN = "select cast(auth.let_in(:person, :device, :caller, :now) as text) as done";
    private static final String REFUSED = "select auth.refused(:address, :slowed, :caller, :now) as there";
    private static final String NOT_PROVEN = "select cast(auth.not_proven(:person, :now) as text) as done";

    @PersistenceContext(unitName = CredentialRepository.UNIT)
    EntityManager em;

    public boolean knows(UUID person, String device, Instant now) {
        return Sql.of(em.createNativeQuery(KNOWS, Tuple.class))
                .with("person", person)
                .with("device", device)
                .with("now", now)
                .one(row -> row.flag("known"));
    }

    /** Records that somebody has signed in. */
    public void letIn(UUID person, String device, String caller, Instant now) {
        Sql.of(em.createNativeQuery(LET_IN, Tuple.class))
                .with("person", person)
                .with("device", device)
                .with("caller", caller)
                .with("now", now)
                .one(row -> true);
    }

    /**
     * Records a refused attempt to sign in.
     *
     * @param slowed true if the attempt came too soon, false if the password was wrong
     * @return whether there is such an account
     */
    public boolean refused(String address, boolean slowed, String caller, Instant now) {
        return Sql.of(em.createNativeQuery(REFUSED, Tuple.class))
                .with("address", address)
                .with("slowed", slowed)
                .with("caller", caller)
                .with("now", now)
                .one(row -> row.flag("there"));
    }

    /** Records that somebody who is signed in typed a wrong password. */
    public void notProven(UUID person, Instant now) {
        Sql.of(em.createNativeQuery(NOT_PROVEN, Tuple.class))
                .with("person", person)
                .with("now", now)
                .one(row -> true);
    }
}
