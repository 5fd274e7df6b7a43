// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.gate;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.host.PluginLease;
import org.partnernetz.plugin.host.PluginUpdatingException;
import org.partnernetz.plugin.host.RunningPlugin;

/** The one way into a plugin. It stays over all versions of the plugin. */
public final class Gate {
    private enum State {
        CLOSED,
        OPEN,
        UPDATING
    }

    private final String plugin;
    private final Duration parking;
    private State state = State.CLOSED;
    private @Nullable Visit visit;

    Gate(String plugin, Duration parking) {
        this.plugin = plugin;
        this.parking = parking;
    }

    /** Whether it is being updated is asked before whether it runs: a plugin in an update is never "not there". */
    public synchronized Optional<PluginLease> enter() {
        var end = System.nanoTime() + parking.toNanos();
        while (state == State.UPDATING) {
            var left = end - System.nanoTime();
            if (left <= 0) {
                throw new PluginUpdatingException(plugin);
            }
            await(left);
        }
        return enterIfOpen();
    }

    /** Enters without waiting; nobody is let in while it is being updated. */
    public synchronized Optional<PluginLease> enterIfOpen() {
        if (state != State.OPEN || visit == null) {
            return Optional.empty();
        }
        visit.inside++;
        return Optional.of(new Lease(visit));
    }

    /** The plugin as it runs at this moment. */
    public synchronized Optional<RunningPlugin> running() {
        return state == State.OPEN && visit != null ? Optional.of(visit.plugin) : Optional.empty();
    }

    /** From now on requests wait. */
    public synchronized void park() {
        state = State.UPDATING;
    }

    /** From now on requests find nothing; those that wait find nothing either. */
    public synchronized void close() {
        state = State.CLOSED;
        notifyAll();
    }

    /** Lets all in who waited. */
    public synchronized void open(RunningPlugin running) {
        visit = new Visit(running);
        state = State.OPEN;
        notifyAll();
    }

    /** Waits until nobody is inside any more and forgets the plugin; false if somebody still is after the time. */
    public synchronized boolean drain(Duration patience) {
        var draining = visit;
        visit = null;
        var end = System.nanoTime() + patience.toNanos();
        while (draining != null && draining.inside > 0) {
            var left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            await(left);
        }
        return true;
    }

    private void await(long nanos) {
        try {
            wait(nanos / 1_000_000 + 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PluginUpdatingException(plugin);
        }
    }

    private synchronized void leave(Visit left) {
        left.inside--;
        notifyAll();
    }

    /** All requests inside one start of the plugin. */
    private static final class Visit {
        private final RunningPlugin plugin;
        private int inside;

        Visit(RunningPlugin plugin) {
            this.plugin = plugin;
        }
    }

    private final class Lease implements PluginLease {
        private final Visit entered;
        private final AtomicBoolean closed = new AtomicBoolean();

        Lease(Visit entered) {
            this.entered = entered;
        }

        @Override
        public RunningPlugin plugin() {
            return entered.plugin;
        }

        @Override
        public void close() {
            if (closed.compareAndSet(false, true)) {
                leave(entered);
            }
        }
    }
}
