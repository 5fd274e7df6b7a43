// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import org.jspecify.annotations.Nullable;
import org.partnernetz.kernel.Workers.Task;

/** Where one listener takes its facts, one after the other, since its plugin's last start. */
final class Place {
    private final Hearing hearing;
    private volatile @Nullable Task<?> batch;
    private volatile @Nullable Task<?> call;

    Place(Hearing hearing) {
        this.hearing = hearing;
    }

    Hearing hearing() {
        return hearing;
    }

    /** Whether nobody is inside, not even one that was given up. */
    boolean isFree() {
        return hasEnded(batch) && hasEnded(call);
    }

    /** Whether the last call was given up, but has not come back. */
    boolean isStuck() {
        return !hasEnded(call);
    }

    void takes(Task<?> deliveries) {
        batch = deliveries;
    }

    void calls(Task<?> listener) {
        call = listener;
    }

    private static boolean hasEnded(@Nullable Task<?> task) {
        return task == null || task.hasEnded();
    }
}
