// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.partnernetz.contribution.Contributions;
import org.partnernetz.fixture.FakePlugins;
import org.partnernetz.fixture.World;
import org.partnernetz.job.spi.BackgroundJob;
import org.partnernetz.kernel.worker.Lane;

/** One server of several on the shared database, with jobs. */
final class JobNode {
    /** What jobs do wrong on purpose is told at length. Held, or the setting is lost. */
    private static final Logger TROUBLE = Logger.getLogger("org.partnernetz.job");

    static {
        TROUBLE.setLevel(Level.OFF);
    }

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final World world;
    final FakePlugins plugins = new FakePlugins();
    private final List<BackgroundJob> core = new ArrayList<>();

    JobNode(Clock clock) {
        world = World.inSharedDatabase(clock);
        world.kernel().with(Contributions.class, plugins).with(CoreJobs.class, new CoreJobs() {
            @Override
            List<BackgroundJob> all() {
                return core;
            }
        });
    }

    void startCoreWith(BackgroundJob job) {
        core.add(job);
        get(KnownJobs.class).begin();
    }

    /** @param components its jobs and purges */
    void start(String plugin, Object... components) {
        plugins.start(plugin, get(KnownJobs.class), components);
    }

    void stop(String plugin) {
        plugins.stop(plugin, get(KnownJobs.class));
    }

    <T> T get(Class<T> type) {
        return world.get(type);
    }

    /** Looks once and waits until all runs are over. */
    void run() throws InterruptedException {
        get(Scheduler.class).beat();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!get(KnownJobs.class).all().stream().allMatch(Lane::isFree)) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            Thread.sleep(5);
        }
    }
}
