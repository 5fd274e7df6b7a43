// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.partnernetz.kernel.worker.Workers;

/**
 * Asks something whether it is there. While one question is not answered no other is put, so threads do not pile up.
 */
final class Ping implements AutoCloseable {
    private final Workers workers;
    private final Runnable question;
    private final Duration limit;
    private volatile Workers.@Nullable Task<Boolean> unanswered;

    /**
     * @param question throws if the answer is no
     * @param limit how long whoever asks waits at most
     */
    Ping(String name, Runnable question, Duration limit) {
        workers = new Workers(name);
        this.question = question;
        this.limit = limit;
    }

    boolean isAnswered() {
        var before = unanswered;
        if (before != null && !before.hasEnded()) {
            return false;
        }
        var task = workers.start(() -> {
            question.run();
            return true;
        });
        try {
            return task.within(limit);
        } catch (TimeoutException e) {
            unanswered = task;
            return false;
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        workers.close();
    }
}
