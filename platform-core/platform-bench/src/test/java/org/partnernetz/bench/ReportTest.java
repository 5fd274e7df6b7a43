// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.bench.load.Load.Tally;
import org.partnernetz.bench.load.Question;
import org.partnernetz.bench.load.Target;
import org.partnernetz.bench.load.Target.Expected;

@DisplayName("The report")
class ReportTest {
    private final List<Slice> yardstick = List.of(slice(1), slice(2), slice(1));

    @Test
    @DisplayName("gives the median of the ratios within each round")
    void givesRatiosPerRound() {
        var page = new Measured(target("page"), 4, List.of(slice(3), slice(4), slice(9)), yardstick);
        assertThat(new Report().table(List.of(page)).toString())
                .contains("| page | 250 | 3.000 | 1.000 | 3.00 (2.00–9.00) | 0.33 (0.11–0.50) | 4 |");
    }

    @Test
    @DisplayName("compares what was measured at other times by what the servlet cost then")
    void comparesByUnits() {
        var slow = new Measured(
                target("later"), 4, List.of(slice(6), slice(8), slice(18)), List.of(slice(2), slice(4), slice(2)));
        var earlier = new Measured(target("earlier"), 4, List.of(slice(3), slice(4), slice(3)), yardstick);
        assertThat(slow.against(earlier)).isEqualTo(new Spread(1, 1, 3));
    }

    @Test
    @DisplayName("replaces what stands between the marks")
    void replacesFigures(@TempDir Path folder) throws IOException {
        var document = folder.resolve("performance.md");
        Files.writeString(document, "A\n<!-- figures: written by mvn -Pbench -->\nold\n<!-- end of figures -->\nZ\n");
        new Report().paragraph("new").write(document);
        assertThat(document)
                .hasContent("A\n<!-- figures: written by mvn -Pbench -->\n\n\nnew\n<!-- end of figures -->\nZ\n");
    }

    private static Target target(String name) {
        return new Target(name, Question.visitor("/"), Expected.items("x", 1, 1));
    }

    /** A thousand requests, each of which took so many milliseconds; a quarter of them in the database. */
    private static Slice slice(int millis) {
        var used = new ProcessorTime(Duration.ofMillis(750L * millis), Duration.ofMillis(250L * millis));
        return new Slice(new Tally(1_000, Duration.ofSeconds(millis)), used);
    }
}
