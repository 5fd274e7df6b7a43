// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Markdown tells the direction of each block")
class MarkdownDirectionTest {
    private final DefaultMarkdown markdown = new DefaultMarkdown();

    @Test
    @DisplayName("of which the first letter goes from right to left")
    void blocks() {
        assertThat(markdown.toHtml("# نان\n\nمی‌خواهم نان بپزم.\n\nBäckerei «نان».\n\n**12**: 5"))
                .isEqualTo("<h3 dir=\"rtl\">نان</h3>\n<p dir=\"rtl\">می‌خواهم نان بپزم.</p>\n<p>Bäckerei «نان».</p>\n"
                        + "<p><strong>12</strong>: 5</p>");
        assertThat(markdown.toHtml("12 **מאפייה**")).isEqualTo("<p dir=\"rtl\">12 <strong>מאפייה</strong></p>");
    }

    @Test
    @DisplayName("once for a list, so that its marks stand on one side, and for what turns within")
    void within() {
        assertThat(markdown.toHtml("- نان\n- Brot")).isEqualTo("<ul dir=\"rtl\"><li>نان</li><li>Brot</li></ul>");
        assertThat(markdown.toHtml("> نان\n>\n> Brot\n>\n> 5"))
                .isEqualTo("<blockquote dir=\"rtl\">\n<p>نان</p>\n<p dir=\"ltr\">Brot</p>\n<p>5</p>\n</blockquote>");
        assertThat(markdown.toHtml("| نان | Brot |\n|---|---|\n| 1 | نان |"))
                .contains("<table dir=\"rtl\">", "<th>نان</th>", "<th dir=\"ltr\">Brot</th>", "<td>1</td>");
    }

    @Test
    @DisplayName("and takes no direction that somebody typed")
    void typed() {
        assertThat(markdown.toHtml("<p dir=\"rtl\">Brot</p>")).doesNotContain("<p dir");
    }
}
