// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import org.partnernetz.job.internal.ScheduleRepository.Due;
import org.partnernetz.kernel.worker.Lane;
import org.partnernetz.kernel.worker.Pulse;

/**
 * Regularly looks for due jobs, and runs each job in a thread of its own for one organisation after another. Several
 * servers may do so on one database.
 */
@ApplicationScoped
public class Scheduler {
    /** After the installation, which makes the database ready, and before the first plugin starts. */
    private static final int PRIORITY = 50;

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Pulse pulse = new Pulse("jobs");

    @Inject
    KnownJobs jobs;

    @Inject
    ScheduleRepository schedule;

    @Inject
    JobRunner runner;

    @Inject
    Clock clock;

    void start(@Observes @Priority(PRIORITY) Startup startup) {
        pulse.begin(jobs::begin, PAUSE, this::beat);
    }

    @PreDestroy
    void stop() {
        pulse.close();
    }

    void beat() {
        Map<KnownJob, Lane<KnownJob>> free =
                jobs.all().stream().filter(Lane::isFree).collect(Collectors.toMap(Lane::whose, Function.identity()));
        if (!free.isEmpty()) {
            schedule.due(List.copyOf(free.keySet()), clock.instant()).stream()
                    .collect(Collectors.groupingBy(Due::job, LinkedHashMap::new, Collectors.toList()))
                    .forEach((job, due) -> run(Objects.requireNonNull(free.get(job), "nobody asked for it"), due));
        }
    }

    private void run(Lane<KnownJob> place, List<Due> all) {
        place.takes(all, pulse.workers(), due -> runner.run(due, place, pulse.workers()));
    }
}
