// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.partnernetz.launcher.Ports;
import org.partnernetz.launcher.Settings;

/**
 * How to measure.
 *
 * @param report the document whose figures are replaced
 * @param warmUp requests per page before the first round; the server compiles busily for the first 10,000 and a little
 *     for as many again
 * @param time how long each page is asked in each round
 */
record BenchSettings(Settings platform, Path report, int connections, int warmUp, int rounds, Duration time) {
    private static final String PREFIX = "partnernetz.bench.";

    /** Reads system properties; free ports and a folder of its own are chosen where none is given. */
    static BenchSettings of(Map<String, String> properties) {
        properties.putIfAbsent("partnernetz.http.port", Integer.toString(Ports.free()));
        properties.putIfAbsent("partnernetz.management.port", Integer.toString(Ports.free()));
        return new BenchSettings(
                Settings.of(properties, Map.of()),
                Path.of(properties.get(PREFIX + "report")),
                number(properties, "connections", 4),
                number(properties, "warmup", 30_000),
                number(properties, "rounds", 9),
                Duration.ofSeconds(number(properties, "seconds", 4)));
    }

    private static int number(Map<String, String> properties, String name, int usual) {
        return Integer.parseInt(properties.getOrDefault(PREFIX + name, Integer.toString(usual)));
    }
}
