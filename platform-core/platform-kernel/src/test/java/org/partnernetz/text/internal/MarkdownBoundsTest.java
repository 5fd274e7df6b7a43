// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Markdown has bounds")
class MarkdownBoundsTest {
    private static final int LONG = 20_000;
    private static final int MANY = 5_000;
    private static final int DEEP = 1_000;

    private final DefaultMarkdown markdown = new DefaultMarkdown();

    static Stream<Named<String>> hostile() {
        return Stream.of(
                        tables(),
                        marks(),
                        Stream.of(
                                Named.of(
                                        "long address by a short name",
                                        "[a]: /" + "y".repeat(LONG / 2) + "\n\n" + "[a]".repeat(3_000)),
                                Named.of("quotes in quotes", ">".repeat(DEEP) + "a"),
                                Named.of("lists in lists", "- ".repeat(DEEP) + "a"),
                                Named.of("numbers in numbers", "1. ".repeat(DEEP) + "a"),
                                Named.of("many nested quotes", ("> ".repeat(18) + "a\n\n").repeat(500)),
                                Named.of("stairs of items", stairs()),
                                Named.of("many names", "[a]: b\n".repeat(2_800) + "[a]"),
                                Named.of("many lists", "-\n+\n".repeat(MANY)),
                                Named.of("days", "3. a\n9. b\n\n".repeat(1_800)),
                                Named.of("signs that become longer", "&\"'<>=@+`\n".repeat(LONG / 10))))
                .flatMap(texts -> texts);
    }

    private static Stream<Named<String>> tables() {
        return Stream.of(
                Named.of("wide and long", table(900, 1_000)),
                Named.of("more cells than the library knows", table(900, 8_000)),
                Named.of("square", table(300, 300)),
                Named.of("narrow and long", table(30, 9_000)),
                Named.of("many", (table(40, 48) + "\n").repeat(60)),
                Named.of("in a quote", table(900, 1_000).replaceAll("(?m)^", "> ")));
    }

    private static Stream<Named<String>> marks() {
        return Stream.of(
                Named.of("emphasis", "*".repeat(LONG / 2) + "a" + "*".repeat(LONG / 2)),
                Named.of("emphasis in turns", "*a **b ".repeat(1_400) + "b** a*".repeat(1_400)),
                Named.of("pictures in pictures", "![".repeat(4_000) + "a" + "](a)".repeat(3_000)),
                Named.of("brackets", "[".repeat(LONG)),
                Named.of("open links", "[a](<b".repeat(2_800)),
                Named.of("links", "[a](b)".repeat(3_300)),
                Named.of("ticks", IntStream.range(1, 190).mapToObj("`"::repeat).collect(Collectors.joining("a"))),
                Named.of("factors", "1*2*".repeat(MANY)),
                Named.of("factors to solve one after the other", "1*2**3***4".repeat(2_000)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @DisplayName("of what becomes of a text, whatever somebody writes")
    void bounded(String text) {
        assertThat(markdown.toHtml(text))
                .contains("a".repeat(text.indexOf('a') < 0 ? 0 : 1))
                .hasSizeLessThanOrEqualTo(LONG + 10 * text.length());
    }

    @Test
    @DisplayName("of a table; beyond, the text stays as it was typed")
    void tableBounds() {
        assertThat(markdown.toHtml(table(50, 38))).contains("<table>");
        assertThat(markdown.toHtml(table(51, 2))).isEqualTo(lines(table(51, 2)));
        assertThat(markdown.toHtml(table(20, 101))).isEqualTo(lines(table(20, 101)));
    }

    @Test
    @DisplayName("of what a short name brings in; beyond, the text stays as it was typed")
    void nameBounds() {
        var text = "[a]: /" + "y".repeat(DEEP) + "\n\n" + "[a]".repeat(DEEP);

        assertThat(markdown.toHtml(text))
                .isEqualTo("<p>[a]: /" + "y".repeat(DEEP) + "</p>\n<p>" + "[a]".repeat(DEEP) + "</p>");
    }

    private static String table(int columns, int rows) {
        return "a|".repeat(columns) + "\n" + "-|".repeat(columns) + "\n" + "x\n".repeat(rows);
    }

    private static String lines(String text) {
        return "<p>" + text.strip().replace("\n", "<br />\n") + "</p>";
    }

    private static String stairs() {
        return IntStream.range(0, 190)
                .mapToObj(depth -> " ".repeat(depth) + "- a\n")
                .collect(Collectors.joining());
    }
}
