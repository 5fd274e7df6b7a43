// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.partnernetz.job.JobRun;
import org.partnernetz.job.Rhythm;
import org.partnernetz.job.spi.BackgroundJob;

/** A job of the tests, every hour. */
final class Work implements BackgroundJob {
    final AtomicInteger runs = new AtomicInteger();
    private final String key;
    private final Doing doing;

    Work(String key, Doing doing) {
        this.key = key;
        this.doing = doing;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(1));
    }

    @Override
    public void run(JobRun run) throws Exception {
        runs.incrementAndGet();
        doing.run(run);
    }

    /** What it does. */
    @FunctionalInterface
    interface Doing {
        void run(JobRun run) throws Exception;
    }
}
