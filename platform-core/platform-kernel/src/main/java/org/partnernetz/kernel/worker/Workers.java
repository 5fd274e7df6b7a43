// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel.worker;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Threads of the platform that run the work of others. The caller waits up to a time limit and then interrupts the
 * work. Threads that are idle for a while end; they never keep the server from stopping.
 */
public final class Workers implements AutoCloseable {
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final ExecutorService threads;

    /**
     * As many threads as there is work.
     *
     * @param name what the threads are called in a thread dump
     */
    public Workers(String name) {
        threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE.toSeconds(), TimeUnit.SECONDS, new SynchronousQueue<>(), named(name));
    }

    /**
     * A few threads, for work that strangers cause.
     *
     * @param waiting how much work may wait; {@link #start} refuses more
     */
    public Workers(String name, int most, int waiting) {
        var few = new ThreadPoolExecutor(
                most, most, IDLE.toSeconds(), TimeUnit.SECONDS, new LinkedBlockingQueue<>(waiting), named(name));
        few.allowCoreThreadTimeOut(true);
        threads = few;
    }

    private static ThreadFactory named(String name) {
        return work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.setContextClassLoader(Workers.class.getClassLoader()); // never that of a plugin
            return thread;
        };
    }

    /**
     * Starts the work in a thread of its own, as soon as there is one.
     *
     * @throws java.util.concurrent.RejectedExecutionException if too much waits already
     */
    public <T> Task<T> start(Callable<T> work) {
        var task = new Task<>(work);
        threads.execute(task);
        return task;
    }

    /** Interrupts running work and accepts no more. */
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
         * Waits for the result and for the end of the work; from then on {@link #hasEnded} is true.
         *
         * @throws ExecutionException with what the work threw
         * @throws TimeoutException if it takes longer; then it was interrupted and may still run for a while
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

        /** Says whether the work has ended, which may be long after the time limit. */
        public boolean hasEnded() {
            return ended.isDone();
        }
    }
}
