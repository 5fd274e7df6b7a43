// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.store.sql.Sql;

/**
 * Counts attempts to sign in before they are decided, under one lock per subject, so that parallel attempts cannot
 * exceed a limit.
 *
 * <p>The number of rows is limited: rows older than a day are removed, and so are all but the newest 200,000. Nothing
 * else removes a row; a successful attempt is marked. It works as the sign-in role of the database.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
public class AttemptRepository {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final String LOCK = """
            select count(*) as locked from unnest(:subjects) s
            where pg_advisory_xact_lock(hashtextextended(s, 0)) is not null""";
    private static final String FAILURES = "select * from auth.failures(:subject, :since)";
    private static final String NOTE = "select id from auth.note_attempt(:subjects, :now) as id";
    private static final String FORGIVE = "select auth.forgive_attempts(:ids, :subjects, :now) as forgiven";
    private static final String TIDY = "select auth.purge_attempts(:limit) as gone";

    @PersistenceContext(unitName = CredentialRepository.UNIT)
    EntityManager em;

    /** The failures of a subject that still count. */
    record Failures(int count, Instant oldest, Instant newest) {}

    /**
     * Records an attempt, which counts as failed until {@link #forgive} says otherwise.
     *
     * @throws TooManyAttemptsException if the attempt comes too soon; then it is not counted
     */
    List<Long> begin(Guesses guesses, Instant now) {
        var subjects = guesses.subjects().stream().sorted().toList();
        Sql.of(em.createNativeQuery(LOCK, Tuple.class))
                .with("subjects", subjects)
                .one(row -> row.number("locked"));
        tidy(now);
        var wait = guesses.wait(limit -> failures(limit, now), now);
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw new TooManyAttemptsException(wait);
        }
        return Sql.of(em.createNativeQuery(NOTE, Tuple.class))
                .with("now", now)
                .with("subjects", subjects)
                .list(row -> row.number("id"));
    }

    private Optional<Failures> failures(Guesses.Limit limit, Instant now) {
        return Sql.of(em.createNativeQuery(FAILURES, Tuple.class))
                .with("subject", limit.subject())
                .with("since", now.minus(limit.window()))
                .one(row -> row.count("failures") == 0
                        ? Optional.empty()
                        : Optional.of(
                                new Failures(row.count("failures"), row.instant("oldest"), row.instant("newest"))));
    }

    /**
     * Removes attempts that no longer count.
     *
     * @return the number of removed attempts
     */
    public int tidy(Instant now) {
        return Sql.of(em.createNativeQuery(TIDY, Tuple.class))
                .with("limit", now.minus(KEPT))
                .one(row -> row.count("gone"));
    }

    /** The attempt succeeded: it, and the failures of whoever guessed at this account, no longer count. */
    void forgive(List<Long> attempt, Guesses guesses, Instant now) {
        Sql.of(em.createNativeQuery(FORGIVE, Tuple.class))
                .with("ids", attempt.toArray(Long[]::new))
                .with("subjects", guesses.ofAccount())
                .with("now", now)
                .one(row -> row.number("forgiven"));
    }
}
