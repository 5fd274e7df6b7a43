// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file that is offered for keeping")
class AttachmentTest {

    @Test
    @DisplayName("of plain letters has one name")
    void plain() {
        assertThat(Attachment.named("partnernetz-data.json"))
                .isEqualTo("attachment; filename=\"partnernetz-data.json\"");
    }

    @ParameterizedTest
    @DisplayName("of other letters has a plain name and its own")
    @CsvSource(
            delimiter = '|',
            value = {
                "Geschäftsplan-2026.pdf | geschaeftsplan-2026.pdf | Gesch%C3%A4ftsplan-2026.pdf",
                "Łódź.csv | lodz.csv | %C5%81%C3%B3d%C5%BA.csv",
                "مخبز.ics | file.ics | %D9%85%D8%AE%D8%A8%D8%B2.ics",
                "ohne-Ende-ü | ohne-ende-ue.bin | ohne-Ende-%C3%BC"
            })
    void other(String name, String fallback, String encoded) {
        assertThat(Attachment.named(name))
                .isEqualTo("attachment; filename=\"" + fallback + "\"; filename*=UTF-8''" + encoded);
    }

    @Test
    @DisplayName("cannot break out of the header or into a folder")
    void harmless() {
        assertThat(Attachment.named("a\"; filename=b\r\nX: y/../c.pdf"))
                .isEqualTo("attachment; filename=\"a-filename-b-X-y-..-c.pdf\"");
        assertThat(Attachment.named("ä\"\r\n\\/.pdf"))
                .isEqualTo("attachment; filename=\"ae.pdf\"; filename*=UTF-8''%C3%A4-.pdf");
    }
}
