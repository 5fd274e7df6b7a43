// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel.worker;

import org.jspecify.annotations.Nullable;
import org.partnernetz.kernel.worker.Workers.Task;

/** Passes one piece of work after another to one listener or job, since the last start of its plugin. */
public final class Lane<K> {
    private final K whose;
    private volatile @Nullable Task<?> batch;
    private volatile @Nullable Task<?> call;

    public Lane(K whose) {
        this.whose = whose;
    }

    public K whose() {
        return whose;
    }

    /** Says whether no call is running, not even an abandoned one. */
    public boolean isFree() {
        return hasEnded(batch) && hasEnded(call);
    }

    /** Says whether the last call was abandoned and has not returned. */
    public boolean isStuck() {
        return !hasEnded(call);
    }

    /** Processes several pieces, one after another, in a thread of its own, as long as each call returns. */
    public <T> void takes(Iterable<T> pieces, Workers workers, Piece<T> piece) {
        batch = workers.start(() -> {
            for (var one : pieces) {
                piece.take(one);
                if (isStuck()) {
                    break;
                }
            }
            return whose;
        });
    }

    /** Records the running call within a piece of work. */
    public void calls(Task<?> one) {
        call = one;
    }

    private static boolean hasEnded(@Nullable Task<?> task) {
        return task == null || task.hasEnded();
    }

    /** Processes one piece. */
    @FunctionalInterface
    public interface Piece<T> {
        void take(T one) throws Exception;
    }
}
