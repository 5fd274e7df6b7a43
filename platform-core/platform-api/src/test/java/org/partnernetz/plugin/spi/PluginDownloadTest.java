// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.plugin.spi.PluginDownload.File;

@DisplayName("A file to be kept")
class PluginDownloadTest {
    private static final byte[] BYTES = {1, 2};

    @Test
    @DisplayName("is named after what it holds, in letters of any script")
    void isNamed() {
        var day = LocalDate.of(2026, 11, 30);

        assertThat(File.pdf(BYTES, "Gründung: Nähcafé", "8CMU895N", day).name())
                .isEqualTo("Gründung-Nähcafé-8CMU895N-2026-11-30.pdf");
        assertThat(File.csv(BYTES, "طرح", day).name()).isEqualTo("طرح-2026-11-30.csv");
    }

    @Test
    @DisplayName("says of what type it is")
    void saysItsType() {
        assertThat(File.pdf(BYTES, "a").type()).isEqualTo("application/pdf");
        assertThat(File.csv(BYTES, "a").type()).isEqualTo("text/csv; charset=utf-8");
    }
}
