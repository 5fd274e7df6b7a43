// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.job.internal.ScheduleRepository.Due;
import org.partnernetz.kernel.Heartbeat;
import org.partnernetz.kernel.Workers;

/**
 * Looks again and again which jobs are due, and runs each job in a thread of its own for one organisation after the
 * other. Several servers do so on one database.
 */
@ApplicationScoped
public class Scheduler {
    /** After the installation, which makes the database ready, and before the first plugin starts. */
    private static final int PRIORITY = 50;

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Workers workers = new Workers("jobs");
    private @Nullable Heartbeat heartbeat;

    @Inject
    KnownJobs jobs;

    @Inject
    ScheduleRepository schedule;

    @Inject
    JobRunner runner;

    @Inject
    Clock clock;

    void start(@Observes @Priority(PRIORITY) Startup startup) {
        if (heartbeat == null) {
            jobs.begin();
            heartbeat = Heartbeat.start("scheduler", PAUSE, this::beat);
        }
    }

    @PreDestroy
    void stop() {
        if (heartbeat != null) {
            heartbeat.close();
        }
        workers.close();
    }

    void beat() {
        Map<KnownJob, JobPlace> free = jobs.all().stream()
                .filter(JobPlace::isFree)
                .collect(Collectors.toMap(JobPlace::job, Function.identity()));
        if (!free.isEmpty()) {
            schedule.due(List.copyOf(free.keySet()), clock.instant()).stream()
                    .collect(Collectors.groupingBy(Due::job, LinkedHashMap::new, Collectors.toList()))
                    .forEach((job, due) -> run(free.get(job), due));
        }
    }

    private void run(JobPlace place, List<Due> all) {
        place.takes(workers.start(() -> {
            for (var due : all) {
                runner.run(due, place, workers);
                if (place.isStuck()) {
                    break;
                }
            }
            return place;
        }));
    }
}
