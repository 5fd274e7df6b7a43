// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import org.jspecify.annotations.Nullable;
import org.partnernetz.kernel.Workers.Task;

/** Where one job runs for one organisation after the other, since its plugin's last start. */
final class JobPlace {
    private final KnownJob job;
    private volatile @Nullable Task<?> batch;
    private volatile @Nullable Task<?> run;

    JobPlace(KnownJob job) {
        this.job = job;
    }

    KnownJob job() {
        return job;
    }

    /** Whether nobody is inside, not even one that was given up. */
    boolean isFree() {
        return hasEnded(batch) && hasEnded(run);
    }

    /** Whether the last run was given up, but has not come back. */
    boolean isStuck() {
        return !hasEnded(run);
    }

    void takes(Task<?> runs) {
        batch = runs;
    }

    void runs(Task<?> one) {
        run = one;
    }

    private static boolean hasEnded(@Nullable Task<?> task) {
        return task == null || task.hasEnded();
    }
}
