// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.member.host.Sessions.Begun;
import org.partnernetz.store.sql.Sql;

/**
 * Stores where people are signed in. It works as the sign-in role of the database and only calls functions; each call
 * is a transaction of its own.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
public class SessionRepository {
    private static final String KEEP =
            "select cast(auth.keep_session(:session, :person, :device, :began, :now) as text) as done";
    private static final String KEEP_ONLY =
            "select cast(auth.keep_provider_session(:session, :person, :device, :began, :only, :now) as text) as done";
    private static final String FORGET = "select cast(auth.forget_session(:session) as text) as done";

    @PersistenceContext(unitName = CredentialRepository.UNIT)
    EntityManager em;

    void keep(UUID person, Begun session, Instant now) {
        var only = session.only();
        var statement = Sql.of(em.createNativeQuery(only == null ? KEEP : KEEP_ONLY, Tuple.class));
        (only == null ? statement : statement.with("only", only))
                .with("session", session.id())
                .with("person", person)
                .with("device", session.device())
                .with("began", session.at())
                .with("now", now)
                .one(row -> true);
    }

    void forget(UUID session) {
        Sql.of(em.createNativeQuery(FORGET, Tuple.class))
                .with("session", session)
                .one(row -> true);
    }

    /** Removes those that nobody can have any more. */
    int purge() {
        return Sql.of(em.createNativeQuery("select auth.purge_sessions() as gone", Tuple.class))
                .one(row -> row.count("gone"));
    }

    /** @return whether it was a live session of the person */
    boolean end(UUID person, UUID session, Instant now) {
        return Sql.of(em.createNativeQuery("select auth.end_session(:person, :session, :now) as done", Tuple.class))
                .with("person", person)
                .with("session", session)
                .with("now", now)
                .one(row -> row.flag("done"));
    }
}
