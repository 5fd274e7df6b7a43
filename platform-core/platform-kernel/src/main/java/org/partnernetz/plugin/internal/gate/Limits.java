// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.gate;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The operator's limits for what a plugin may use of the server. */
@ApplicationScoped
public class Limits {

    /** How long requests wait during an update. */
    static final Duration PARKING = Duration.ofSeconds(10);

    /** How long requests wait for a free place inside the plugin. */
    static final Duration CROWD = Duration.ofSeconds(2);

    private static final int INSIDE_PER_PROCESSOR = 8;

    @Inject
    @ConfigProperty(name = "partnernetz.plugins.start.seconds", defaultValue = "60")
    int startSeconds;

    @Inject
    @ConfigProperty(name = "partnernetz.plugins.request.seconds", defaultValue = "30")
    int requestSeconds;

    @Inject
    @ConfigProperty(name = "partnernetz.plugins.circuit.failures", defaultValue = "5")
    int failures;

    @Inject
    @ConfigProperty(name = "partnernetz.plugins.circuit.within.seconds", defaultValue = "60")
    int withinSeconds;

    @Inject
    @ConfigProperty(name = "partnernetz.plugins.circuit.pause.seconds", defaultValue = "30")
    int pauseSeconds;

    /** How long a start may take before it is aborted. */
    public Duration start() {
        return Duration.ofSeconds(startSeconds);
    }

    /** How long a request may be inside before it counts as a failure. */
    Duration request() {
        return Duration.ofSeconds(requestSeconds);
    }

    /** How many requests may be inside at once: half of the server's own threads, so that the other half is free. */
    int inside() {
        return INSIDE_PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
    }

    Circuit.Rule circuit() {
        return new Circuit.Rule(failures, Duration.ofSeconds(withinSeconds), Duration.ofSeconds(pauseSeconds));
    }
}
