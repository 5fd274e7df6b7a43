// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel.worker;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Threads of the platform in which others' work runs: one waits for it as long as it may take, then interrupts it and
 * goes on. Threads end when they have had nothing to do for a while; they never keep the server from stopping.
 */
public final class Workers implements AutoCloseable {
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final ExecutorService threads;

    /** @param name what the threads are called in a thread dump */
    public Workers(String name) {
        threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE.toSeconds(), TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    var thread = new Thread(work, name);
                    thread.setDaemon(true);
                    thread.setContextClassLoader(Workers.class.getClassLoader()); // never that of a plugin
                    return thread;
                });
    }

    /** Begins the work in a thread of its own. */
    public <T> Task<T> start(Callable<T> work) {
        var task = new Task<>(work);
        threads.execute(task);
        return task;
    }

    /** Interrupts what runs and takes nothing more. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** A piece of work that has begun. */
    public static final class Task<T> implements Runnable {
        private final FutureTask<T> result;
        private final CompletableFuture<Void> ended = new CompletableFuture<>();

        private Task(Callable<T> work) {
            result = new FutureTask<>(work);
        }

        @Override
        public void run() {
            try {
                result.run();
            } finally {
                ended.complete(null);
            }
        }

        /**
         * Waits for the result, and until the thread that made it has come back: {@link #hasEnded} says so from then
         * on.
         *
         * @throws ExecutionException with what the work threw
         * @throws TimeoutException if it takes longer; then it has been interrupted and may run on for a while
         */
        public T within(Duration limit) throws ExecutionException, TimeoutException, InterruptedException {
            try {
                return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | InterruptedException e) {
                result.cancel(true);
                throw e;
            } finally {
                if (!result.isCancelled()) {
                    ended.join();
                }
            }
        }

        /** Whether its thread has come back, which may be long after the patience ended. */
        public boolean hasEnded() {
            return ended.isDone();
        }
    }
}
