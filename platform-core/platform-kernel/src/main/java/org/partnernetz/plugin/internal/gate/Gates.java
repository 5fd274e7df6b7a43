// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.gate;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The gates of all plugins that were ever seen. A name in an address never creates a gate. */
@ApplicationScoped
public class Gates {
    private final Map<String, Gate> gates = new ConcurrentHashMap<>();

    @Inject
    Limits limits;

    @Inject
    Clock clock;

    /** The gate of a plugin, closed at first. */
    public Gate of(String plugin) {
        return gates.computeIfAbsent(plugin, this::make);
    }

    private Gate make(String plugin) {
        var bounds = new Gate.Bounds(Limits.PARKING, Limits.CROWD, limits.request(), limits.inside());
        return new Gate(plugin, bounds, limits.circuit(), clock);
    }

    public Optional<Gate> find(String plugin) {
        return Optional.ofNullable(gates.get(plugin));
    }

    Collection<Gate> all() {
        return gates.values();
    }
}
