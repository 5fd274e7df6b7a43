// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The name of a file")
class FileNamesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    @Test
    @DisplayName("says what is in it")
    void saysWhatIsInIt() {
        assertThat(FileNames.of("ics", DAY, "Gründungsabend")).isEqualTo("2026-12-10-gruendungsabend.ics");
        assertThat(FileNames.of("pdf", "Straßenküche »Größe« – 2. Teil"))
                .isEqualTo("strassenkueche-groesse-2-teil.pdf");
        assertThat(FileNames.of("csv", "Nguye\u0302\u0303n", "Łódź")).isEqualTo("nguyen-lodz.csv");
        assertThat(FileNames.of("ics", DAY, "u\u0308ben")).isEqualTo("2026-12-10-ueben.ics");
    }

    @Test
    @DisplayName("is one that every system keeps, whatever the title")
    void isKept() {
        assertThat(FileNames.of("ics", DAY, "../../etc/passwd\"\r\n")).isEqualTo("2026-12-10-etc-passwd.ics");
        assertThat(FileNames.of("ics", DAY, "مخبز")).isEqualTo("2026-12-10.ics");
        assertThat(FileNames.of("pdf", "寿司")).isEqualTo("file.pdf");
        assertThat(FileNames.of("pdf", "x".repeat(500))).hasSize(84);
    }

    @Test
    @DisplayName("can keep the letters of any script, and nothing else")
    void inAnyScript() {
        assertThat(FileNames.inAnyScript("pdf", "Geschäftsplan: Łódź & Co.", "8CMU895N", DAY))
                .isEqualTo("Geschäftsplan-Łódź-Co-8CMU895N-2026-12-10.pdf");
        assertThat(FileNames.inAnyScript("ics", DAY, "مخبز")).isEqualTo("2026-12-10-مخبز.ics");
        assertThat(FileNames.inAnyScript("csv", "../../etc/passwd\"\r\n\u202e")).isEqualTo("etc-passwd.csv");
        assertThat(FileNames.inAnyScript("csv", "…")).isEqualTo("file.csv");
        assertThat(FileNames.inAnyScript("csv", "寿".repeat(500))).hasSize(84);
    }
}
