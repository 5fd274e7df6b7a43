// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * How to measure.
 *
 * @param report the document whose figures are replaced
 * @param guide the jar of the founder guide, the plugin that is measured
 * @param warmUp requests per page before the first round; the server compiles busily for the first 10,000 and a little
 *     for as many again
 * @param time how long each page is asked in each round
 */
record BenchSettings(Path report, Path guide, int connections, int warmUp, int rounds, Duration time) {
    private static final String PREFIX = "partnernetz.bench.";

    /** Reads system properties. */
    static BenchSettings of(Map<String, String> properties) {
        return new BenchSettings(
                Path.of(properties.get(PREFIX + "report")),
                Path.of(properties.get(PREFIX + "guide")),
                number(properties, "connections", 4),
                number(properties, "warmup", 15_000),
                number(properties, "rounds", 15),
                Duration.ofSeconds(number(properties, "seconds", 2)));
    }

    private static int number(Map<String, String> properties, String name, int usual) {
        return Integer.parseInt(properties.getOrDefault(PREFIX + name, Integer.toString(usual)));
    }
}
