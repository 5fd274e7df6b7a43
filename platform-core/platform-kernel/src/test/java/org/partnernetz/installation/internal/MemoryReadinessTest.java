// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.MemoryUsage;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A server whose memory is short")
class MemoryReadinessTest {

    @ParameterizedTest(name = "{0} of 1000: {1}")
    @DisplayName("knows it, and is not ready")
    @CsvSource({"0, false", "500, false", "919, false", "920, true", "1000, true"})
    void isNotReady(long used, boolean isShort) {
        assertThat(MemoryReadiness.isShort(new MemoryUsage(0, used, 1000, 1000)))
                .isEqualTo(isShort);
    }
}
