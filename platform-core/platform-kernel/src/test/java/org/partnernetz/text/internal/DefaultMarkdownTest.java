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

    @ParameterizedTest
    @DisplayName("makes of a link that leads nowhere good its words alone")
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](<java&#9;script:alert(1)>)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](file:///etc/passwd)",
                "[x](&#32;)",
                "[x]()",
                "![x](javascript:alert(1))",
                "![x](data:image/png;base64,AAAA)",
                "![x](x.png)"
            })
    void plainWords(String link) {
        assertThat(markdown.toHtml(link)).isEqualTo("<p>x</p>");
    }

    @Test
    @DisplayName("keeps links within the platform and to mailboxes")
    void goodLinks() {
        assertThat(markdown.toHtml("[x](/o/fitt/events) [y](mailto:a@example.org)"))
                .contains("<a href=\"/o/fitt/events\"", "<a href=\"mailto:a&#64;example.org\"");
    }

    @Test
    @DisplayName("shows the words that stand for a picture, and where it is")
    void picturesAsWords() {
        assertThat(markdown.toHtml("![Foto vom **Flyer**](https://x.example/a.png)"))
                .isEqualTo("<p><a href=\"https://x.example/a.png\" rel=\"nofollow noopener noreferrer ugc\">"
                        + "Foto vom <strong>Flyer</strong></a></p>");
        assertThat(markdown.toHtml("[![Foto](https://x.example/a.png)](https://y.example)"))
                .isEqualTo("<p><a href=\"https://y.example\" rel=\"nofollow noopener noreferrer ugc\">Foto</a></p>");
    }

    @Test
    @DisplayName("keeps the lines that people write")
    void keepsLines() {
        assertThat(markdown.toHtml("Liebe Kollegin,\nkönnen Sie helfen?\r\nDanke"))
                .isEqualTo("<p>Liebe Kollegin,<br />\nkönnen Sie helfen?<br />\nDanke</p>");
    }

    @Test
    @DisplayName("cleans the text, also of what references bring in")
    void cleans() {
        assertThat(markdown.toHtml("1\u202e2 &#x202e;3&#8238;4 Gru\u0308n")).isEqualTo("<p>12 34 Grün</p>");
    }

    @Test
    @DisplayName("writes letters and pictures beyond the first plane as they are")
    void beyondTheFirstPlane() {
        assertThat(markdown.toHtml("🥖 𞤀 `&#x1f956;` &#x1f956;"))
                .isEqualTo("<p dir=\"rtl\">🥖 𞤀 <code>&amp;#x1f956;</code> 🥖</p>");
    }

    @ParameterizedTest
    @DisplayName("knows what shows nothing")
    @ValueSource(
            strings = {
                "",
                "\u200b",
                "\u3164",
                "\u00ad",
                "\u2800",
                "\u0301",
                "&nbsp;",
                "&#x200b; &zwnj;",
                "[a]: https://x.example",
                "[//]: # (x)",
                "![](https://x.example/a.png)",
                "[](https://x.example)",
                "```",
                "```\n\u2800\n```",
                "---",
                ">",
                "- ",
                "#",
                "| | |\n|-|-|\n| | |"
            })
    void nothing(String text) {
        assertThat(markdown.shows(text)).as(markdown.toHtml(text)).isFalse();
        assertThat(markdown.shows(text + "\n\nWort")).isTrue();
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
