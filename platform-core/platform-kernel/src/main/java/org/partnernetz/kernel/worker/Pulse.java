// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel.worker;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** Looks again and again what is to be done, with workers for what it finds: begun once, ended as a whole. */
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
     * Begins; asked once more it does nothing.
     *
     * @param first is done before
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

    /** Waits for the look that is under way, and interrupts the workers. */
    @Override
    public synchronized void close() {
        if (heartbeat != null) {
            heartbeat.close();
        }
        workers.close();
    }
}
