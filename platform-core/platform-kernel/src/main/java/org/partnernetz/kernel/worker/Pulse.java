// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel.worker;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** Regularly looks for work and has workers do it. It begins once and ends as a whole. */
public final class Pulse implements AutoCloseable {
    private final String name;
    private final Workers workers;
    private @Nullable Heartbeat heartbeat;

    /** @param name of its threads */
    public Pulse(String name) {
        this.name = name;
        workers = new Workers(name);
    }

    /**
     * Begins; a second call does nothing.
     *
     * @param first runs once before the first look
     */
    public synchronized void begin(Runnable first, Duration pause, Runnable look) {
        if (heartbeat == null) {
            first.run();
            heartbeat = Heartbeat.start(name, pause, look);
        }
    }

    public Workers workers() {
        return workers;
    }

    /** Waits for the running look and interrupts the workers. */
    @Override
    public synchronized void close() {
        if (heartbeat != null) {
            heartbeat.close();
        }
        workers.close();
    }
}
