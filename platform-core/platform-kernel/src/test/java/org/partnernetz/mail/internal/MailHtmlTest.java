// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.OrganisationId;

@DisplayName("A mail as HTML")
class MailHtmlTest {
    private static final String EVIL = "<img src=x onerror=alert(1)>&\"'";
    private static final String HARMLESS = "&lt;img src=x onerror=alert(1)&gt;&amp;&quot;&#39;";

    @Test
    @DisplayName("escapes whatever people wrote, wherever it stands")
    void escapes() {
        var organisation = new Organisation(
                new OrganisationId(1),
                "evil",
                EVIL,
                EVIL,
                "\"><script>",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
        var content = new Content(
                FrameWords.of("de"), EVIL, List.of(EVIL), EVIL, "https://a.example/" + EVIL, EVIL, organisation, EVIL);
        var html = MailHtml.of(content);
        assertThat(html).doesNotContain("<img", "<script", "onerror=alert(1)>&\"'");
        assertThat(html.split(Pattern.quote(HARMLESS), -1)).hasSize(12);
    }

    @Test
    @DisplayName("shows lines as lines, names its language, and has neither pictures nor tables")
    void plain() {
        var organisation = organisation("#f9d71c");
        var content = new Content(
                FrameWords.of("en"),
                "Subject",
                List.of("one\ntwo"),
                null,
                null,
                null,
                organisation,
                "https://netz.example");
        assertThat(MailHtml.of(content))
                .contains("<html lang=\"en\">", "one<br>\ntwo</p>", "sent by Haus through https://netz.example.")
                .doesNotContain("<img", "<table", "url(", "<a ");
        assertThat(content.asText())
                .isEqualTo("one\ntwo\n\n-- \nThis e-mail was sent by Haus through https://netz.example.\n");
    }

    private static Organisation organisation(String color) {
        return new Organisation(
                new OrganisationId(1),
                "haus",
                "Haus",
                "H",
                color,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({"#ffffff", "#f9d71c", "#00ff00", "#ff8800", "#123456", "#000000", "red", "#12345"})
    @DisplayName("has the organisation's colour, made dark enough for white letters")
    void color(String chosen) {
        var color = HouseColor.readable(chosen);
        var parts = new double[3];
        for (var part = 0; part < parts.length; part++) {
            parts[part] = Integer.parseInt(color.substring(1 + 2 * part, 3 + 2 * part), 16);
        }
        assertThat(HouseColor.contrastWithWhite(parts)).isGreaterThanOrEqualTo(4.5);
        assertThat(HouseColor.readable("#123456")).isEqualTo("#123456");
    }
}
