// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

import org.partnernetz.contribution.ForPlugins;

/**
 * The one clock. It ticks in microseconds, which is what the database keeps: a time read back equals the one written.
 */
@Dependent
@ForPlugins(Clock.class)
class Clocks {
    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    @Produces
    @Dependent
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
