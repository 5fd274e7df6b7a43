// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.contribution.Follower;
import org.partnernetz.job.spi.BackgroundJob;
import org.partnernetz.kernel.worker.Lane;

/** The jobs on this server, by owner, as names only: nothing of a plugin is kept. */
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
        take(plugin.plugin(), components.ask(BackgroundJob.class, BackgroundJob::key));
    }

    @Override
    public void stopping(String plugin) {
        places.remove(plugin);
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

    /** Asks the job; empty where it is not there at the moment. */
    <R> Optional<R> ask(KnownJob job, Function<BackgroundJob, R> work) {
        if (job.isCore()) {
            return core.all().stream()
                    .filter(own -> own.key().equals(job.key()))
                    .findFirst()
                    .map(work);
        }
        var answers = contributions.ask(
                job.owner(),
                BackgroundJob.class,
                (plugin, component) ->
                        component.key().equals(job.key()) ? Optional.of(work.apply(component)) : Optional.<R>empty());
        return answers.stream().flatMap(Optional::stream).findFirst();
    }

    /** Whether it is on for the acting organisation. */
    boolean isOn(KnownJob job) {
        return job.isCore()
                || contributions.open().stream().anyMatch(open -> open.plugin().equals(job.owner()));
    }
}
