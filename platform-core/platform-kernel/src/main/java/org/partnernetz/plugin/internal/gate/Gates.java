// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.gate;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/** The gates of all plugins that were ever seen. Names from addresses make no gates. */
@ApplicationScoped
public class Gates {
    private static final Duration PARKING = Duration.ofSeconds(10);

    private final Map<String, Gate> gates = new ConcurrentHashMap<>();

    /** The gate of a plugin, closed at first. */
    public Gate of(String plugin) {
        return gates.computeIfAbsent(plugin, id -> new Gate(id, PARKING));
    }

    public Optional<Gate> find(String plugin) {
        return Optional.ofNullable(gates.get(plugin));
    }
}
