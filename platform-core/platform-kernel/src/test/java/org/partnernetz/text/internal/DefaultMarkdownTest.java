// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Markdown")
class DefaultMarkdownTest {
    private final DefaultMarkdown markdown = new DefaultMarkdown();

    @ParameterizedTest
    @DisplayName("cannot carry code, styles or foreign images")
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "![Bild](https://example.org/x.png)",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "<javascript:alert(1)>",
                "<a href=\"https://example.org\" onclick=\"x()\">x</a>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<style>p{}</style>",
                "<svg onload=alert(1)>",
                "[x](https://example.org \"\" onmouseover=alert(1))",
                "| a |\n|:-:|\n| <b style='x'>x</b> |"
            })
    void isHarmless(String hostile) {
        var html = markdown.toHtml(hostile).toLowerCase(Locale.ROOT);

        assertThat(html)
                .doesNotContain("<script", "<img", "<iframe", "<style", "<svg", " style=", "href=\"javascript")
                .doesNotContain("href=\"data:", "href=\"vbscript")
                .doesNotContainPattern("<[^>]*\\son[a-z]+=");
    }

    @Test
    @DisplayName("knows tables, strike-through and bare links")
    void knowsExtensions() {
        assertThat(markdown.toHtml("| a | b |\n|---|--:|\n| 1 | 2 |"))
                .contains("<table>", "<th>a</th>", "<td align=\"right\">2</td>");
        assertThat(markdown.toHtml("~~weg~~")).isEqualTo("<p><del>weg</del></p>");
        assertThat(markdown.toHtml("Siehe https://example.org/a?b=1&c=2"))
                .contains("href=\"https://example.org/a?b&#61;1&amp;c&#61;2\"");
    }

    @Test
    @DisplayName("marks links as foreign")
    void marksLinks() {
        assertThat(markdown.toHtml("[x](https://example.org)"))
                .isEqualTo(
                        "<p><a href=\"https://example.org\"" + " rel=\"nofollow noopener noreferrer ugc\">x</a></p>");
    }

    @Test
    @DisplayName("leaves the first levels of headings to the page")
    void lowersHeadings() {
        assertThat(markdown.toHtml("# Eins\n\n###### Sechs")).contains("<h3>Eins</h3>", "<h6>Sechs</h6>");
    }

    @Test
    @DisplayName("shows raw HTML as text")
    void escapesHtml() {
        assertThat(markdown.toHtml("<b>fett</b> & mehr")).isEqualTo("<p>&lt;b&gt;fett&lt;/b&gt; &amp; mehr</p>");
    }

    @Test
    @DisplayName("survives deep nesting")
    void survivesNesting() {
        assertThat(markdown.toHtml(">".repeat(20_000) + " x")).contains("x");
        assertThat(markdown.toHtml("*".repeat(5_000) + "a" + "*".repeat(5_000))).contains("a");
    }
}
