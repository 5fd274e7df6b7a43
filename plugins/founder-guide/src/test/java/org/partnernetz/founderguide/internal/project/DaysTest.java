// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A day of a case")
class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, true",
        "1950-01-01, true",
        "2100-12-31, true",
        ", true",
        "0026-11-22, false",
        "+999999999-12-31, false",
        "-999999999-01-01, false"
    })
    @DisplayName("is one that can have been meant")
    void canHaveBeenMeant(LocalDate day, boolean fits) {
        assertThat(Days.fit(day)).isEqualTo(fits);
    }
}
