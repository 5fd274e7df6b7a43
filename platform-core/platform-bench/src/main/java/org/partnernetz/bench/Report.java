// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The figures as Markdown: a table of pages, and sentences on what grows. */
final class Report {
    private static final String BEGIN = "<!-- figures: written by mvn -Pbench -->";
    private static final String END = "<!-- end of figures -->";
    private static final String HEAD = """
            | page | requests/s | CPU ms a request: server | PostgreSQL | cost in U | throughput against the servlet | statements |
            |---|---|---|---|---|---|---|
            """;
    private static final String SPREAD = "%.2f (%.2f–%.2f)";

    private final StringBuilder text = new StringBuilder();

    /** Adds the table; the first page is the yardstick. */
    Report table(List<Measured> pages) {
        text.append(HEAD);
        pages.forEach(page -> text.append(row(page)).append('\n'));
        return this;
    }

    /** Adds a sentence with figures in it. */
    Report line(String format, Object... figures) {
        text.append("\n- ").append(String.format(Locale.ROOT, format, figures));
        return this;
    }

    /** Adds a paragraph. */
    Report paragraph(String sentence) {
        text.append("\n\n").append(sentence).append('\n');
        return this;
    }

    private static String row(Measured page) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.3f | %.3f | %s | %s | %d |",
                page.target().name(),
                page.median(Slice::requestsPerSecond),
                page.median(Slice::serverMillis),
                page.median(Slice::databaseMillis),
                text(page.cost()),
                text(page.throughput()),
                page.statements());
    }

    /** Median, with least and greatest in brackets. */
    static String text(Spread spread) {
        return String.format(Locale.ROOT, SPREAD, spread.median(), spread.least(), spread.greatest());
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Puts the text between the markers of the document. */
    void write(Path document) throws IOException {
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
