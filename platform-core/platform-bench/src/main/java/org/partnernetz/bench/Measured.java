// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.partnernetz.bench.load.Target;

/**
 * What a page cost, round by round.
 *
 * @param statements how often one request asks the database
 * @param yardstick what the servlet cost in the same rounds: 1 U
 */
record Measured(Target target, long statements, List<Slice> slices, List<Slice> yardstick) {

    /** In U. */
    Spread cost() {
        return Spread.of(IntStream.range(0, slices.size()).mapToDouble(this::cost));
    }

    private double cost(int round) {
        return slices.get(round).processorMillis() / yardstick.get(round).processorMillis();
    }

    /** Against the servlet's. */
    Spread throughput() {
        return Spread.of(IntStream.range(0, slices.size())
                .mapToDouble(round -> slices.get(round).requestsPerSecond()
                        / yardstick.get(round).requestsPerSecond()));
    }

    /** How many times as much it costs, by the U of each round. */
    Spread against(Measured earlier) {
        return Spread.of(IntStream.range(0, slices.size()).mapToDouble(round -> cost(round) / earlier.cost(round)));
    }

    double median(ToDoubleFunction<Slice> figure) {
        return Spread.of(slices.stream().mapToDouble(figure)).median();
    }
}
