// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.contribution.PurgeParticipant;
import org.partnernetz.job.PlannedJob;
import org.partnernetz.store.sql.Sql;

/** Stores when each job is due for each organisation, and which server is running it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ScheduleRepository implements PurgeParticipant {
    private static final String DUE =
            "select * from core.due_jobs(cast(:owners as text[]), cast(:jobs as text[]), :now)";
    private static final String PLAN = """
            insert into core.job_schedule (organisation_id, owner, job, next_at)
            values (:organisation, :owner, :job, :next) on conflict do nothing""";
    private static final String CLAIM = """
            update core.job_schedule s set leased_until = :until, next_at = :next
            from (select organisation_id, owner, job, next_at from core.job_schedule
                  where organisation_id = :organisation and owner = :owner and job = :job
                    and next_at <= :now and coalesce(leased_until, :now) <= :now
                  for update skip locked) mine
            where s.organisation_id = mine.organisation_id and s.owner = mine.owner and s.job = mine.job
            returning mine.next_at as due_at, s.last_success_at""";
    private static final String RELEASE = """
            update core.job_schedule set leased_until = null, last_success_at = coalesce(:success, last_success_at)
            where organisation_id = :organisation and owner = :owner and job = :job and leased_until = :until""";
    private static final String PLANNED = """
            select owner, job, next_at from core.job_schedule where organisation_id = :organisation
            order by next_at, owner, job""";
    private static final String FORGET = "select core.forget_plugin_jobs(:plugin) as gone";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** A job that is due for an organisation, or is to be planned there for the first time. */
    record Due(KnownJob job, String organisation, boolean planned) {}

    /** A run that this server has until then. */
    record Claimed(
            KnownJob job,
            long organisation,
            Instant until,
            Instant dueAt,
            @Nullable Instant lastSuccess) {}

    /** Returns the due jobs. Nobody needs to act. */
    List<Due> due(List<KnownJob> jobs, Instant now) {
        return Sql.of(em.createNativeQuery(DUE, Tuple.class))
                .with("owners", jobs.stream().map(KnownJob::owner).toList())
                .with("jobs", jobs.stream().map(KnownJob::key).toList())
                .with("now", now)
                .list(row -> new Due(
                        new KnownJob(row.text("owner"), row.text("job")),
                        row.text("organisation"),
                        row.flag("planned")));
    }

    void plan(KnownJob job, long organisation, Instant next) {
        of(PLAN, job, organisation).with("next", next).run();
    }

    /** Claims a job; empty if another server was faster. */
    Optional<Claimed> claim(KnownJob job, long organisation, Term term) {
        return Sql.of(em.createNativeQuery(CLAIM, Tuple.class))
                .with("organisation", organisation)
                .with("owner", job.owner())
                .with("job", job.key())
                .with("now", term.now())
                .with("until", term.until())
                .with("next", term.next())
                .first(row -> new Claimed(
                        job, organisation, term.until(), row.instant("due_at"), row.instantOrNull("last_success_at")));
    }

    /** When it is claimed, until when at most, and when it is due again. */
    record Term(Instant now, Instant until, Instant next) {}

    /** @param success when a successful run began, else null */
    void release(Claimed claimed, @Nullable Instant success) {
        of(RELEASE, claimed.job(), claimed.organisation())
                .with("until", claimed.until())
                .withOrNull("success", success, Instant.class)
                .run();
    }

    List<PlannedJob> planned(long organisation) {
        return Sql.of(em.createNativeQuery(PLANNED, Tuple.class))
                .with("organisation", organisation)
                .list(row -> new PlannedJob(row.text("owner"), row.text("job"), row.instant("next_at")));
    }

    /** Removes the due times and the runs of the plugin's jobs. */
    @Override
    @Transactional
    public List<Kept> forget(String plugin) {
        Sql.of(em.createNativeQuery(FORGET, Tuple.class)).with("plugin", plugin).one(row -> row.number("gone"));
        return List.of();
    }

    private Sql of(String statement, KnownJob job, long organisation) {
        return Sql.of(em.createNativeQuery(statement))
                .with("organisation", organisation)
                .with("owner", job.owner())
                .with("job", job.key());
    }
}
