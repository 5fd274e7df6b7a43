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
 * Counts attempts before they are decided, under a lock a subject: many at once pass no limit.
 *
 * <p>The rows are bounded twice: what is older than a day goes, and so does what has 200,000 newer ones.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
public class AttemptRepository {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final long ROWS_MAX = 200_000;
    private static final String LOCK = """
            select count(*) as locked from unnest(:subjects) s
            where pg_advisory_xact_lock(hashtextextended(s, 0)) is not null""";
    private static final String FAILURES = """
            select count(*) as failures, min(happened_at) as oldest, max(happened_at) as newest
            from auth.sign_in_attempt where subject = :subject and happened_at > :since""";
    private static final String NOTE = """
            insert into auth.sign_in_attempt (subject, happened_at) select s, :now from unnest(:subjects) s
            returning id""";
    private static final String TIDY = """
            delete from auth.sign_in_attempt where happened_at < :limit
              or id <= (select max(id) from auth.sign_in_attempt) - :most""";
    private static final String FORGET =
            "delete from auth.sign_in_attempt where id = any (:ids) or subject = any (:subjects)";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** The failures of a subject that still count. */
    record Failures(int count, Instant oldest, Instant newest) {}

    /**
     * Notes an attempt as failed until {@link #forget} says otherwise.
     *
     * @throws TooManyAttemptsException if it comes too soon; then it is not counted
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
     * Removes what counts no more.
     *
     * @return how many attempts
     */
    public int tidy(Instant now) {
        return Sql.of(em.createNativeQuery(TIDY))
                .with("limit", now.minus(KEPT))
                .with("most", ROWS_MAX)
                .run();
    }

    /** The attempt succeeded: it, and the failures of whoever guessed at this account, no longer count. */
    void forget(List<Long> attempt, Guesses guesses) {
        Sql.of(em.createNativeQuery(FORGET))
                .with("ids", attempt.toArray(Long[]::new))
                .with("subjects", guesses.ofAccount())
                .run();
    }
}
