// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnernetz.job.PastRun.Outcome;
import org.partnernetz.job.internal.ScheduleRepository.Claimed;
import org.partnernetz.job.internal.ScheduleRepository.Due;
import org.partnernetz.job.internal.ScheduleRepository.Term;
import org.partnernetz.job.spi.BackgroundJob;
import org.partnernetz.kernel.worker.Lane;
import org.partnernetz.kernel.worker.Workers;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;

/** Runs one job for one organisation and records the outcome. */
@ApplicationScoped
public class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    /** To note the outcome after the time limit. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    Duration limit = Duration.ofMinutes(BackgroundJob.MINUTES_MAX);

    @Inject
    KnownJobs jobs;

    @Inject
    ScheduleRepository schedule;

    @Inject
    RunRepository runs;

    @Inject
    Organisations organisations;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    /** Runs it if it is still due and is there and on; else it stays as it is. */
    void run(Due due, Lane<KnownJob> place, Workers workers) throws Exception {
        Acting acting;
        try {
            acting = SystemMember.of(organisations.withSlug(due.organisation()));
        } catch (NotFoundException founded) {
            return; // a moment ago: it is known with the next look
        }
        tenant.callAs(acting, () -> {
            if (jobs.isOn(due.job())) {
                planOrRun(due, place, workers, acting);
            }
            return due;
        });
    }

    private void planOrRun(Due due, Lane<KnownJob> place, Workers workers, Acting acting) throws InterruptedException {
        var now = clock.instant();
        var next = jobs.ask(due.job(), job -> job.rhythm().next(now));
        if (next.isEmpty()) {
            return;
        }
        var organisation = acting.organisation().value();
        if (!due.planned()) {
            schedule.plan(due.job(), organisation, next.get());
            return;
        }
        var term = new Term(now, now.plus(limit).plus(MARGIN), next.get());
        var claimed = schedule.claim(due.job(), organisation, term);
        if (claimed.isPresent()) {
            run(claimed.get(), place, workers, acting);
        }
    }

    private void run(Claimed claimed, Lane<KnownJob> place, Workers workers, Acting acting)
            throws InterruptedException {
        var begun = clock.instant();
        var id = Keys.at(begun);
        runs.begin(id, claimed.job(), claimed.organisation(), begun);
        var current = new CurrentRun(claimed.dueAt(), claimed.lastSuccess());
        var task = workers.start(() -> tenant.callAs(acting, () -> call(claimed.job(), current)));
        place.calls(task);
        try {
            var failure = task.within(limit);
            end(
                    id,
                    claimed,
                    failure == null ? Outcome.SUCCEEDED : Outcome.FAILED,
                    failure == null ? current.message() : failure);
            schedule.release(claimed, failure == null ? begun : null);
        } catch (ExecutionException e) {
            end(id, claimed, Outcome.FAILED, reason(Objects.requireNonNullElse(e.getCause(), e)));
            schedule.release(claimed, null);
        } catch (TimeoutException e) {
            // It stays claimed until the term ends, for it may still be running.
            end(id, claimed, Outcome.TOO_LONG, "It took longer than " + limit.toSeconds() + " seconds");
        }
    }

    private void end(UUID id, Claimed claimed, Outcome outcome, String message) {
        runs.end(id, outcome, CurrentRun.cut(message), clock.instant());
        if (outcome != Outcome.SUCCEEDED) {
            LOG.warnf("The job %s did not succeed: %s", claimed.job(), message);
        }
    }

    /** @return why it failed, as plain text, or null */
    private @Nullable String call(KnownJob known, CurrentRun current) {
        return jobs.<java.util.Optional<String>>ask(known, job -> {
                    try {
                        job.run(current);
                        return java.util.Optional.empty();
                    } catch (Exception | LinkageError e) {
                        LOG.debugf(e, "The job %s failed", known);
                        return java.util.Optional.of(reason(e));
                    }
                })
                .orElse(java.util.Optional.of("The plugin was stopped before the job began"))
                .orElse(null);
    }

    private static String reason(Throwable cause) {
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
