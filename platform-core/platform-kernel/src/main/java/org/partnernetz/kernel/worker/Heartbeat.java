// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel.worker;

import java.time.Duration;

/** Repeats something in a thread of its own until it is closed. It logs the same failure only once. */
public final class Heartbeat implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Heartbeat.class.getName());
    private static final Duration STOPPING = Duration.ofSeconds(10);

    private final Thread thread;
    private final Duration pause;
    private final Runnable beat;
    private String trouble = "";

    private Heartbeat(String name, Duration pause, Runnable beat) {
        this.pause = pause;
        this.beat = beat;
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.setContextClassLoader(Heartbeat.class.getClassLoader());
    }

    /** @param name of the thread */
    public static Heartbeat start(String name, Duration pause, Runnable beat) {
        var heart = new Heartbeat(name, pause, beat);
        heart.thread.start();
        return heart;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                beatOnce();
                Thread.sleep(pause.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void beatOnce() {
        try {
            beat.run();
            trouble = "";
        } catch (RuntimeException | LinkageError e) {
            if (!Thread.currentThread().isInterrupted() && !trouble.equals(e.toString())) {
                trouble = e.toString();
                LOG.log(System.Logger.Level.ERROR, thread.getName() + ": it is tried again", e);
            }
        }
    }

    /** Waits for the running beat. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(STOPPING.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
