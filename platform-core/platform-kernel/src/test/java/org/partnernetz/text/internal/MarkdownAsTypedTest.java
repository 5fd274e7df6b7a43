// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Markdown shows the numbers and signs that somebody typed")
class MarkdownAsTypedTest {
    private final DefaultMarkdown markdown = new DefaultMarkdown();

    @ParameterizedTest
    @DisplayName("of lines that begin with a date or another number")
    @ValueSource(
            strings = {
                "3. Dezember: Beratung\n10. Dezember: Kurs\n17. Dezember: Abschluss",
                "30. November\n1. Dezember",
                "1. Dezember: Beratung",
                "Termine:\n1. Dezember\n10. Dezember",
                "1) Kurs\n3) Beratung",
                "1. Kurs\n1. Beratung",
                "2. Kurs\n1. Beratung",
                "2026. Ein Jahr",
                "1. 3. Dezember"
            })
    void dates(String text) {
        assertThat(markdown.toHtml(text)).isEqualTo("<p>" + text.replace("\n", "<br />\n") + "</p>");
    }

    @Test
    @DisplayName("of dates within lists, quotes and paragraphs of their own")
    void datesWithin() {
        assertThat(markdown.toHtml("- Kurse\n  3. Dezember\n  10. Dezember"))
                .isEqualTo("<ul><li>Kurse<br />\n3. Dezember<br />\n10. Dezember</li></ul>");
        assertThat(markdown.toHtml("> 3. Dezember\n> 10. Dezember"))
                .isEqualTo("<blockquote>\n<p>3. Dezember<br />\n10. Dezember</p>\n</blockquote>");
        assertThat(markdown.toHtml("3. Dezember\n\n10. Dezember")).isEqualTo("<p>3. Dezember</p>\n<p>10. Dezember</p>");
        assertThat(markdown.toHtml("1. Kurse\n   3. Dezember\n   10. Dezember\n2. Feiern"))
                .contains("<ol>", "3. Dezember<br />\n10. Dezember");
    }

    @Test
    @DisplayName("and still knows a list: its numbers go up by one")
    void lists() {
        assertThat(markdown.toHtml("1. Kurs\n2. Beratung\n3. Abschluss"))
                .contains("<ol>", "<li>Kurs</li>", "<li>Abschluss</li>");
        assertThat(markdown.toHtml("9. Kurs\n10. Beratung")).contains("<ol start=\"9\">");
        assertThat(markdown.toHtml("1) Kurs\n2) Beratung")).contains("<ol>");
        assertThat(markdown.toHtml(" 1. Kurs\n\n 2. Beratung")).contains("<ol>");
    }

    @ParameterizedTest
    @DisplayName("of sums, measures and times")
    @CsvSource({
        "Maße 10*20*30 cm, Maße 10*20*30 cm",
        "2**3**4, 2**3**4",
        "2***3***4, 2***3***4",
        "10*20 und 30*40, 10*20 und 30*40",
        "5~10 oder 20~30, 5~10 oder 20~30",
        "a*b*c, a<em>b</em>c",
        "**10*20*30**, <strong>10*20*30</strong>",
        "Nr. *5* von **6**, Nr. <em>5</em> von <strong>6</strong>",
        "`10*20*30` und 10*20*30, <code>10*20*30</code> und 10*20*30"
    })
    void factors(String text, String html) {
        assertThat(markdown.toHtml(text)).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    @DisplayName("of rules under a line")
    void rules() {
        assertThat(markdown.toHtml("Mit Grüßen\nIhr Team\n-----"))
                .isEqualTo("<p>Mit Grüßen<br />\nIhr Team<br />\n-----</p>");
        assertThat(markdown.toHtml("Kurs\n\n-----")).isEqualTo("<p>Kurs</p>\n<hr />");
        assertThat(markdown.toHtml("> Kurs\n> ---")).isEqualTo("<blockquote>\n<p>Kurs<br />\n---</p>\n</blockquote>");
    }
}
