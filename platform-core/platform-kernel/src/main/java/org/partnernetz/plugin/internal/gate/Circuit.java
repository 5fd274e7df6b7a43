// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Keeps requests from a plugin that keeps failing. After a number of failures within a time it lets nobody in for a
 * pause; then one request probes, and what becomes of it decides.
 */
final class Circuit {

    /**
     * When it breaks.
     *
     * @param failures so many failures
     * @param within within this time
     * @param pause and for how long
     */
    record Rule(int failures, Duration within, Duration pause) {}

    private final Rule rule;
    private final Clock clock;
    private final Deque<Instant> failed = new ArrayDeque<>();
    private @Nullable Instant pausedUntil;
    private boolean probing;

    Circuit(Rule rule, Clock clock) {
        this.rule = rule;
        this.clock = clock;
    }

    /**
     * Asks for a way in.
     *
     * @return how long to stay away, empty if the way is free
     */
    synchronized Optional<Duration> closed() {
        var until = pausedUntil;
        if (until == null) {
            return Optional.empty();
        }
        var now = clock.instant();
        if (now.isBefore(until)) {
            return Optional.of(Duration.between(now, until));
        }
        if (probing) {
            return Optional.of(Duration.ofSeconds(1));
        }
        probing = true;
        return Optional.empty();
    }

    /** A request came back well. */
    synchronized void succeeded() {
        if (probing) {
            reset();
        }
    }

    /**
     * A request failed.
     *
     * @return whether this failure broke the circuit
     */
    synchronized boolean failed() {
        var now = clock.instant();
        failed.addLast(now);
        forgetBefore(now.minus(rule.within()));
        if (pausedUntil != null && !probing) {
            return false; // those who were inside already
        }
        if (!probing && failed.size() < rule.failures()) {
            return false;
        }
        probing = false;
        pausedUntil = now.plus(rule.pause());
        return true;
    }

    /** Another start of the plugin has nothing to do with the failures of the last one. */
    synchronized void reset() {
        failed.clear();
        pausedUntil = null;
        probing = false;
    }

    synchronized int failures() {
        forgetBefore(clock.instant().minus(rule.within()));
        return failed.size();
    }

    synchronized @Nullable Instant pausedUntil() {
        return pausedUntil;
    }

    private void forgetBefore(Instant time) {
        while (!failed.isEmpty() && failed.getFirst().isBefore(time)) {
            failed.removeFirst();
        }
    }
}
