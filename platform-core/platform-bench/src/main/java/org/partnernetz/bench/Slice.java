// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench;

import org.partnernetz.bench.load.Load.Tally;

/** What one page got and cost in one round. */
record Slice(Tally tally, ProcessorTime used) {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;

    double requestsPerSecond() {
        return tally.requests() * NANOS_PER_SECOND / tally.time().toNanos();
    }

    double serverMillis() {
        return used.server().toNanos() / NANOS_PER_MILLI / tally.requests();
    }

    double databaseMillis() {
        return used.database().toNanos() / NANOS_PER_MILLI / tally.requests();
    }

    double processorMillis() {
        return serverMillis() + databaseMillis();
    }
}
