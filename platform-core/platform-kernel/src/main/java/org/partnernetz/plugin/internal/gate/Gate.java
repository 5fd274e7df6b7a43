// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.gate;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.KnownPlugin.Health;
import org.partnernetz.plugin.host.PluginBusyException;
import org.partnernetz.plugin.host.PluginLease;
import org.partnernetz.plugin.host.PluginPausedException;
import org.partnernetz.plugin.host.PluginUpdatingException;
import org.partnernetz.plugin.host.RunningPlugin;

/** The only way into a plugin. It stays the same for all versions of the plugin. */
public final class Gate {
    private enum State {
        CLOSED,
        OPEN,
        UPDATING
    }

    /** How long requests wait during an update and for room, how long they may stay, and how many at once. */
    record Bounds(Duration parking, Duration crowd, Duration stay, int inside) {}

    private final String plugin;
    private final Bounds bounds;
    private final Circuits circuits;
    private final Set<Lease> late = new HashSet<>();
    private final Set<Visit> former = new HashSet<>();
    private State state = State.CLOSED;
    private @Nullable Visit visit;
    private long longestWaitNanos;

    Gate(String plugin, Bounds bounds, Circuit.Rule rule, Clock clock) {
        this.plugin = plugin;
        this.bounds = bounds;
        circuits = new Circuits(rule, clock);
    }

    /** Enters for a request. A plugin that is being updated never counts as missing. */
    public synchronized Optional<PluginLease> enter(PluginCaller caller) {
        do {
            awaitEndOfUpdate();
            awaitRoom(caller);
        } while (state == State.UPDATING);
        if (state != State.OPEN || visit == null) {
            return Optional.empty();
        }
        var away = circuits.closed(caller);
        if (away.isPresent()) {
            throw new PluginPausedException(plugin, away.get());
        }
        return Optional.of(new Lease(this, visit, caller));
    }

    /** Others keep their threads even if all requests to a plugin hang. */
    private void awaitRoom(PluginCaller caller) {
        var end = System.nanoTime() + bounds.crowd().toNanos();
        while (state == State.OPEN && visit != null && isFull(caller, visit)) {
            var left = end - System.nanoTime();
            if (left <= 0) {
                throw new PluginBusyException(plugin);
            }
            await(left);
        }
    }

    /** Half of the room is kept free of visitors: strangers may not crowd out those who work here. */
    private boolean isFull(PluginCaller caller, Visit entered) {
        return entered.inside.size() + late.size() >= bounds.inside()
                || caller.isVisitor()
                        && Stream.concat(entered.inside.stream(), late.stream())
                                        .filter(Lease::isVisitors)
                                        .count()
                                >= Math.max(1, bounds.inside() / 2);
    }

    private void awaitEndOfUpdate() {
        if (state != State.UPDATING) {
            return;
        }
        var begun = System.nanoTime();
        var end = begun + bounds.parking().toNanos();
        while (state == State.UPDATING) {
            var left = end - System.nanoTime();
            if (left <= 0) {
                throw new PluginUpdatingException(plugin);
            }
            await(left);
        }
        longestWaitNanos = Math.max(longestWaitNanos, System.nanoTime() - begun);
    }

    /**
     * Enters without waiting, for work of the core that is not a request and has limits of its own. Nobody can enter
     * while the plugin is being updated or paused.
     *
     * @param organisation for which the work is done; null for the whole network
     */
    public synchronized Optional<PluginLease> enterIfOpen(@Nullable Long organisation) {
        if (state != State.OPEN || visit == null || circuits.isClosed(organisation)) {
            return Optional.empty();
        }
        return Optional.of(new Lease(this, visit, null));
    }

    /** The plugin as it is running now. */
    public synchronized Optional<RunningPlugin> running() {
        return state == State.OPEN && visit != null ? Optional.of(visit.plugin) : Optional.empty();
    }

    /**
     * The plugin as it is running, or will be after its update; waits for that, but does not enter.
     *
     * @throws PluginUpdatingException if the update takes too long
     */
    public synchronized Optional<RunningPlugin> awaitRunning() {
        awaitEndOfUpdate();
        return running();
    }

    /** From now on requests wait. */
    public synchronized void park() {
        state = State.UPDATING;
        longestWaitNanos = 0;
    }

    /** From now on requests find no plugin, including those that are waiting. */
    public synchronized void close() {
        state = State.CLOSED;
        notifyAll();
    }

    /** Lets all waiting requests enter. */
    public synchronized void open(RunningPlugin running) {
        visit = new Visit(running);
        circuits.reset();
        state = State.OPEN;
        notifyAll();
    }

    /** The longest time that a request waited for the last update before it could enter. */
    public synchronized Duration longestWait() {
        return Duration.ofNanos(longestWaitNanos);
    }

    /**
     * Waits until no request is inside any more and releases the plugin; false if one still is after the given time.
     * Does not wait for requests that are already overdue.
     */
    public synchronized boolean drain(Duration patience) {
        var draining = visit;
        visit = null;
        if (draining != null) {
            former.add(draining);
        }
        var end = System.nanoTime() + patience.toNanos();
        while (draining != null && !draining.inside.isEmpty()) {
            var left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            await(left);
        }
        former.remove(draining);
        return true;
    }

    /**
     * Requests that are inside for longer than they may, whatever version they are in; each is told once, and counted
     * as a failure of the version that runs if it is in that one.
     */
    synchronized List<Lease> overdue() {
        return visits().flatMap(one -> overdue(one).stream()).toList();
    }

    /** The start that serves, and those before it that somebody is still inside. */
    private Stream<Visit> visits() {
        return Stream.concat(Stream.ofNullable(visit), former.stream());
    }

    private List<Lease> overdue(Visit in) {
        var fresh = in.inside.stream()
                .filter(lease -> lease.isRequest() && lease.stay().compareTo(bounds.stay()) > 0)
                .toList();
        for (var lease : fresh) {
            in.inside.remove(lease);
            late.add(lease);
            count(lease);
        }
        return fresh;
    }

    /** What fails in a version that was replaced says nothing of the one that runs. */
    private boolean count(Lease lease) {
        var caller = lease.caller();
        return caller != null && lease.isIn(visit) && circuits.failed(caller);
    }

    /** The state of its requests. */
    public synchronized Health health() {
        var inside = visits().mapToInt(one -> one.inside.size()).sum();
        return new Health(inside + late.size(), late.size(), circuits.failures(), circuits.pausedUntil());
    }

    @SuppressWarnings("WaitNotInLoop") // who calls it asks again in a loop
    private void await(long nanos) {
        try {
            wait(nanos / 1_000_000 + 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PluginUpdatingException(plugin);
        }
    }

    String plugin() {
        return plugin;
    }

    /** @return whether the circuit broke; a request that was late was counted then */
    synchronized boolean failed(Lease lease) {
        return !late.contains(lease) && count(lease);
    }

    synchronized void leave(Lease lease, Visit entered) {
        var wasLate = late.remove(lease); // and counted then
        entered.inside.remove(lease);
        var caller = lease.caller();
        if (entered.inside.isEmpty()) {
            former.remove(entered);
        }
        if (caller != null && !wasLate && !lease.hasFailed() && lease.isIn(visit)) {
            circuits.succeeded(caller);
        }
        notifyAll();
    }

    /** All requests inside one start of the plugin. */
    static final class Visit {
        final RunningPlugin plugin;
        final Set<Lease> inside = new HashSet<>();

        Visit(RunningPlugin plugin) {
            this.plugin = plugin;
        }
    }
}
