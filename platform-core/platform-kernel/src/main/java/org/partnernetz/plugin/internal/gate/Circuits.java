// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.internal.gate.Circuit.Reach;

/**
 * The circuits of one plugin. What fails for one person is kept from that person, what fails for several people of an
 * organisation from that organisation, and only what fails in several organisations from everybody: nobody can switch a
 * plugin off for others by making it fail.
 */
final class Circuits {
    private final Circuit.Rule rule;
    private final Clock clock;
    private final Circuit all;
    private final Map<Long, Circuit> organisations = new HashMap<>();
    private final Map<UUID, Circuit> people = new HashMap<>();

    Circuits(Circuit.Rule rule, Clock clock) {
        this.rule = rule;
        this.clock = clock;
        all = new Circuit(rule, Reach.EVERYBODY, clock);
    }

    /**
     * Asks for a way in.
     *
     * @return how long to stay away, empty if the way is free
     */
    synchronized Optional<Duration> closed(PluginCaller caller) {
        return all.closed()
                .or(() -> organisation(caller).flatMap(Circuit::closed))
                .or(() -> Optional.ofNullable(people.get(caller.person())).flatMap(Circuit::closed));
    }

    /** Whether work of the core for this organisation has to do without the plugin. */
    synchronized boolean isClosed(@Nullable Long organisation) {
        return Stream.of(Optional.of(all), Optional.ofNullable(organisations.get(organisation)))
                .flatMap(Optional::stream)
                .anyMatch(circuit -> circuit.pausedUntil() != null);
    }

    private Optional<Circuit> organisation(PluginCaller caller) {
        return Optional.ofNullable(organisations.get(caller.organisation()));
    }

    /** A request came back well. */
    synchronized void succeeded(PluginCaller caller) {
        var own = people.get(caller.person());
        if (own != null) {
            own.succeeded();
        }
    }

    /**
     * A request failed.
     *
     * @return whether this failure broke a circuit
     */
    synchronized boolean failed(PluginCaller caller) {
        forget();
        var broken = all.failed(caller);
        broken |= people.computeIfAbsent(caller.person(), person -> circuit(Reach.PERSON))
                .failed(caller);
        if (caller.organisation() != null) {
            broken |= organisations
                    .computeIfAbsent(caller.organisation(), organisation -> circuit(Reach.ORGANISATION))
                    .failed(caller);
        }
        return broken;
    }

    private Circuit circuit(Reach reach) {
        return new Circuit(rule, reach, clock);
    }

    /** Keeps no more than what failed of late. */
    private void forget() {
        people.values().removeIf(Circuit::isForgotten);
        organisations.values().removeIf(Circuit::isForgotten);
    }

    /** Another start of the plugin has nothing to do with the failures of the last one. */
    synchronized void reset() {
        all.reset();
        organisations.clear();
        people.clear();
    }

    synchronized int failures() {
        return all.failures();
    }

    /** Until when somebody at least has to stay away. */
    synchronized @Nullable Instant pausedUntil() {
        forget();
        return Stream.of(Stream.of(all), organisations.values().stream(), people.values().stream())
                .flatMap(circuits -> circuits)
                .map(Circuit::pausedUntil)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
