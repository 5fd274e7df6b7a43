// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Keeps requests from a plugin that keeps failing. After a number of failures within a time it lets nobody in for a
 * pause. Then, where it is one person's, one request probes, and what becomes of it decides; the failures of several
 * people are forgotten instead, since one of them could keep the others out by failing again.
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

    /** Whom it keeps out, and so how many different ones must have failed. */
    enum Reach {
        PERSON(1, 0),
        ORGANISATION(2, 1),
        EVERYBODY(3, 3);

        private final int people;
        private final int organisations;

        Reach(int people, int organisations) {
            this.people = people;
            this.organisations = organisations;
        }
    }

    private final Rule rule;
    private final Reach reach;
    private final Clock clock;
    private final Deque<Failure> failed = new ArrayDeque<>();
    private @Nullable Instant pausedUntil;
    private boolean probing;

    Circuit(Rule rule, Reach reach, Clock clock) {
        this.rule = rule;
        this.reach = reach;
        this.clock = clock;
    }

    /**
     * Asks for a way in.
     *
     * @return how long to stay away, empty if the way is free
     */
    Optional<Duration> closed() {
        var until = pausedUntil();
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
    void succeeded() {
        if (probing) {
            reset();
        }
    }

    /**
     * A request failed.
     *
     * @return whether this failure broke the circuit
     */
    boolean failed(PluginCaller caller) {
        var now = clock.instant();
        var paused = pausedUntil();
        failed.addLast(new Failure(now, caller));
        forgetBefore(now.minus(rule.within()));
        if (paused != null && !probing) {
            return false; // those who were inside already
        }
        if (!probing && !isEnough()) {
            return false;
        }
        probing = false;
        pausedUntil = now.plus(rule.pause());
        return true;
    }

    private boolean isEnough() {
        return failed.size() >= rule.failures()
                && failed.stream().map(one -> one.caller().person()).distinct().count() >= reach.people
                && failed.stream()
                                .map(one -> one.caller().organisation())
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        >= reach.organisations;
    }

    void reset() {
        failed.clear();
        pausedUntil = null;
        probing = false;
    }

    int failures() {
        forgetBefore(clock.instant().minus(rule.within()));
        return failed.size();
    }

    /** Until when nobody gets in; also a time that has passed, while it is not known how a probe fares. */
    @Nullable
    Instant pausedUntil() {
        if (reach != Reach.PERSON && pausedUntil != null && !clock.instant().isBefore(pausedUntil)) {
            reset();
        }
        return pausedUntil;
    }

    /** Whether it is as good as new: nobody fails any more, or nobody came to probe. */
    boolean isForgotten() {
        var now = clock.instant();
        return failures() == 0 && (pausedUntil == null || !now.isBefore(pausedUntil.plus(rule.within())));
    }

    private void forgetBefore(Instant time) {
        while (!failed.isEmpty() && failed.getFirst().at().isBefore(time)) {
            failed.removeFirst();
        }
    }

    private record Failure(Instant at, PluginCaller caller) {}
}
