// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.partnernetz.bench.load.Target;

/** The figures as a Markdown table; the first target is the yardstick, 1 U. */
final class Report {
    private static final String BEGIN = "<!-- figures: written by mvn -Pbench -->";
    private static final String END = "<!-- end of figures -->";
    private static final String HEAD = """
            | page | requests/s | CPU ms a request: server | PostgreSQL | cost in U | throughput against the servlet |
            |---|---|---|---|---|---|
            """;

    private final List<Target> targets;
    private final List<List<Slice>> slices;

    Report(List<Target> targets, List<List<Slice>> slices) {
        this.targets = targets;
        this.slices = slices;
    }

    String table() {
        var table = new StringBuilder(HEAD);
        for (var i = 0; i < targets.size(); i++) {
            table.append(row(i)).append('\n');
        }
        return table.toString();
    }

    private String row(int page) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.3f | %.3f | %s | %s |",
                targets.get(page).name(),
                each(page, Slice::requestsPerSecond).median(),
                each(page, Slice::serverMillis).median(),
                each(page, Slice::databaseMillis).median(),
                text(ratio(page, Slice::processorMillis), "%.2f (%.2f–%.2f)"),
                text(ratio(page, Slice::requestsPerSecond), "%.2f (%.2f–%.2f)"));
    }

    private Spread each(int page, ToDoubleFunction<Slice> figure) {
        return Spread.of(slices.get(page).stream().mapToDouble(figure));
    }

    /** The page against the servlet of the same round. */
    private Spread ratio(int page, ToDoubleFunction<Slice> figure) {
        ToDoubleBiFunction<Slice, Slice> against =
                (one, yardstick) -> figure.applyAsDouble(one) / figure.applyAsDouble(yardstick);
        var rounds = slices.get(page).size();
        return Spread.of(IntStream.range(0, rounds)
                .mapToDouble(round -> against.applyAsDouble(
                        slices.get(page).get(round), slices.get(0).get(round))));
    }

    private static String text(Spread spread, String format) {
        return String.format(Locale.ROOT, format, spread.median(), spread.least(), spread.greatest());
    }

    /** Puts the text between the markers of the document. */
    static void write(Path document, String text) throws IOException {
        var old = Files.readString(document);
        var begin = old.indexOf(BEGIN);
        var end = old.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(document + " has no place for figures");
        }
        var changed = old.substring(0, begin + BEGIN.length()) + "\n" + text + old.substring(end);
        Files.writeString(document, changed, StandardCharsets.UTF_8);
    }
}
