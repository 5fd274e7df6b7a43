// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel.worker;

import org.jspecify.annotations.Nullable;
import org.partnernetz.kernel.worker.Workers.Task;

/** Where one plugin's listener or job is given one piece of work after the other, since its plugin's last start. */
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

    /** Whether nobody is inside, not even one that was given up. */
    public boolean isFree() {
        return hasEnded(batch) && hasEnded(call);
    }

    /** Whether the last call was given up, but has not come back. */
    public boolean isStuck() {
        return !hasEnded(call);
    }

    /** Takes several pieces, one after the other, in a thread of its own, as long as each call comes back. */
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

    /** The call that is under way within a piece of work. */
    public void calls(Task<?> one) {
        call = one;
    }

    private static boolean hasEnded(@Nullable Task<?> task) {
        return task == null || task.hasEnded();
    }

    /** What is done with each piece. */
    @FunctionalInterface
    public interface Piece<T> {
        void take(T one) throws Exception;
    }
}
