// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.deadline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The public holidays of the Saarland")
class HolidaysTest {
    private static final String FIXED = "01-01 05-01 08-15 10-03 11-01 12-25 12-26";

    @ParameterizedTest
    @DisplayName("are the twelve of § 2 SFG")
    @ValueSource(
            strings = {
                "2024 03-29 04-01 05-09 05-20 05-30",
                "2025 04-18 04-21 05-29 06-09 06-19",
                "2026 04-03 04-06 05-14 05-25 06-04",
                "2027 03-26 03-29 05-06 05-17 05-27",
                "2028 04-14 04-17 05-25 06-05 06-15",
                // Easter as late and as early as it is in this century
                "2038 04-23 04-26 06-03 06-14 06-24",
                "2035 03-23 03-26 05-03 05-14 05-24"
            })
    void areTwelve(String days) {
        var year = days.substring(0, 4);
        var expected = Arrays.stream((days.substring(5) + " " + FIXED).split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();

        assertThat(new Holidays().of(Year.parse(year))).hasSize(12).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    @DisplayName("were thirteen in 2017, when the Reformation was celebrated everywhere")
    void wereThirteenOnce() {
        var holidays = new Holidays().of(Year.of(2017));

        assertThat(holidays).hasSize(13).contains(LocalDate.of(2017, 10, 31));
    }

    @Test
    @DisplayName("are found whoever asks first, be it a thread of a plugin")
    void areFoundByAnyThread() throws Exception {
        var thread = Thread.currentThread();
        var former = thread.getContextClassLoader();
        try (var plugin = new URLClassLoader(new URL[0], null)) {
            thread.setContextClassLoader(plugin);

            assertThat(new Holidays().contains(LocalDate.of(2026, 6, 4))).isTrue();
            assertThat(thread.getContextClassLoader()).isSameAs(plugin);
        } finally {
            thread.setContextClassLoader(former);
        }
    }
}
