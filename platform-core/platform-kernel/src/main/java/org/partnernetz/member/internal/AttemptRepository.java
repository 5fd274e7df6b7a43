// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.member.SignIn;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.store.sql.Sql;

/** Counts attempts before they are decided, under a lock a subject: many at once pass no limit. */
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
public class AttemptRepository {
    private static final Duration WINDOW = Duration.ofMinutes(SignIn.WINDOW_MINUTES);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final String LOCK = """
            select count(*) as locked from unnest(:subjects) s
            where pg_advisory_xact_lock(hashtextextended(s, 0)) is not null""";
    private static final String FULL = """
            select min(happened_at) as oldest from (
              select subject, happened_at, row_number() over (partition by subject order by happened_at desc) as place,
                     case subject when :caller then :callerMax else :max end as most
              from auth.sign_in_attempt where subject = any (:subjects) and happened_at > :since) a
            where place <= most group by subject, most having count(*) >= most order by oldest desc limit 1""";
    private static final String NOTE = """
            insert into auth.sign_in_attempt (subject, happened_at) select s, :now from unnest(:subjects) s
            returning id""";
    private static final String TIDY = "delete from auth.sign_in_attempt where happened_at < :limit";
    private static final String FORGET = "delete from auth.sign_in_attempt where id = any (:ids) or subject = :subject";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /**
     * Notes an attempt of these subjects as failed until {@link #forget} says otherwise.
     *
     * @param account hash of the account's address
     * @param caller hash of the caller's network address, behind which a whole office may sit
     * @throws TooManyAttemptsException if one of them has used up its attempts; this one is not counted
     */
    public List<Long> begin(String account, String caller, Instant now) {
        var sorted = Stream.of(account, caller).sorted().toList();
        Sql.of(em.createNativeQuery(LOCK, Tuple.class)).with("subjects", sorted).one(row -> row.number("locked"));
        tidy(now);
        var oldest = Sql.of(em.createNativeQuery(FULL, Tuple.class))
                .with("subjects", sorted)
                .with("since", now.minus(WINDOW))
                .with("caller", caller)
                .with("callerMax", (long) SignIn.CALLER_ATTEMPTS_MAX)
                .with("max", (long) SignIn.ATTEMPTS_MAX)
                .first(row -> row.instant("oldest"));
        oldest.ifPresent(first -> {
            throw new TooManyAttemptsException(Duration.between(now, first.plus(WINDOW)));
        });
        return Sql.of(em.createNativeQuery(NOTE, Tuple.class))
                .with("now", now)
                .with("subjects", sorted)
                .list(row -> row.number("id"));
    }

    /**
     * Removes what counts no more.
     *
     * @return how many attempts
     */
    public int tidy(Instant now) {
        return Sql.of(em.createNativeQuery(TIDY)).with("limit", now.minus(KEPT)).run();
    }

    /** The attempt succeeded: it, and the account's failures before it, no longer count. */
    public void forget(List<Long> attempt, String account) {
        Sql.of(em.createNativeQuery(FORGET))
                .with("ids", attempt.toArray(Long[]::new))
                .with("subject", account)
                .run();
    }
}
