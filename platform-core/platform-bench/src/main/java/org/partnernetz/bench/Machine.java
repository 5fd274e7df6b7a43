// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;

import com.sun.management.OperatingSystemMXBean;
import org.partnernetz.testkit.harness.RunningPlatform;

/** What the figures were measured on, and how. */
record Machine(int cores, long gibibytes, String java, String wildfly, String postgres, BenchSettings settings) {

    static Machine of(RunningPlatform platform, BenchSettings settings) throws SQLException {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        try (var database = platform.connectAsSuperuser()) {
            return new Machine(
                    system.getAvailableProcessors(),
                    Math.round(system.getTotalMemorySize() / (double) (1L << 30)),
                    Runtime.version().toString(),
                    System.getProperty("partnernetz.bench.wildfly"),
                    database.getMetaData().getDatabaseProductVersion(),
                    settings);
        }
    }

    String text() {
        return "Measured on %s with %d cores and %d GiB, JDK %s, WildFly %s, PostgreSQL %s: %d connections, %d requests a page to warm up, then %d rounds of %d s a page."
                .formatted(
                        LocalDate.now(ZoneId.systemDefault()),
                        cores,
                        gibibytes,
                        java,
                        wildfly,
                        postgres,
                        settings.connections(),
                        settings.warmUp(),
                        settings.rounds(),
                        settings.time().toSeconds());
    }
}
