// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.contribution.Follower;
import org.partnernetz.job.spi.BackgroundJob;
import org.partnernetz.job.spi.NightlyPurges;
import org.partnernetz.kernel.worker.Lane;

/** The jobs on this server by owner, stored as names only, without references to a plugin. */
@ApplicationScoped
public class KnownJobs implements Follower {
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, List<Lane<KnownJob>>> places = new ConcurrentHashMap<>();

    @Inject
    CoreJobs core;

    @Inject
    Contributions contributions;

    /** Takes in the core's own jobs. */
    void begin() {
        take(KnownJob.CORE, core.all().stream().map(BackgroundJob::key).toList());
    }

    @Override
    public void started(Contributor plugin, Components components) {
        var keys = new ArrayList<String>(components.ask(BackgroundJob.class, BackgroundJob::key));
        components.ask(NightlyPurges.class, KnownJobs::keys).forEach(keys::addAll);
        take(plugin.plugin(), keys);
    }

    @Override
    public void stopping(String plugin) {
        places.remove(plugin);
    }

    private static List<String> keys(NightlyPurges purges) {
        return PurgeJob.of(purges).map(BackgroundJob::key).toList();
    }

    private void take(String owner, List<String> keys) {
        var seen = new HashSet<String>();
        for (var key : keys) {
            if (!KEY.matcher(key).matches() || key.length() > BackgroundJob.KEY_MAX) {
                throw new IllegalStateException("No key of a job: " + key);
            }
            if (!seen.add(key)) {
                throw new IllegalStateException("Two jobs have the key " + key);
            }
        }
        places.put(
                owner,
                keys.stream().map(key -> new Lane<>(new KnownJob(owner, key))).toList());
    }

    List<Lane<KnownJob>> all() {
        return places.values().stream().flatMap(List::stream).toList();
    }

    /** Calls the job; empty if it is not running at the moment. */
    <R> Optional<R> ask(KnownJob job, Function<BackgroundJob, R> work) {
        if (job.isCore()) {
            return asked(core.all().stream(), job, work);
        }
        return ask(job, BackgroundJob.class, Stream::of, work)
                .or(() -> ask(job, NightlyPurges.class, PurgeJob::of, work));
    }

    private <T, R> Optional<R> ask(
            KnownJob job, Class<T> type, Function<T, Stream<BackgroundJob>> jobs, Function<BackgroundJob, R> work) {
        return contributions
                .ask(job.owner(), type, (plugin, component) -> asked(jobs.apply(component), job, work))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <R> Optional<R> asked(Stream<BackgroundJob> jobs, KnownJob job, Function<BackgroundJob, R> work) {
        return jobs.filter(one -> one.key().equals(job.key())).findFirst().map(work);
    }

    /** Whether it is on for the acting organisation. */
    boolean isOn(KnownJob job) {
        return job.isCore()
                || contributions.open().stream().anyMatch(open -> open.plugin().equals(job.owner()));
    }
}
