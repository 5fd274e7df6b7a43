// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.portrait.OpeningHours;
import org.partnernetz.problem.InvalidException;

@DisplayName("Opening hours")
class OpeningHoursTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "9-12 | 09:00-12:00",
                "9–12 und 13–16:30 Uhr | 09:00-12:00,13:00-16:30",
                "8.30 bis 12 Uhr; 14 Uhr bis 18 Uhr | 08:30-12:00,14:00-18:00",
                "9 to 5 | ",
                "09:00-12:00,13:00-16:00 | 09:00-12:00,13:00-16:00",
            })
    @DisplayName("are read as people type them")
    void read(String typed, String stored) {
        var week = week(typed);
        if (stored == null) {
            assertThatThrownBy(() -> OpeningHours.read(week)).isInstanceOf(InvalidException.class);
        } else {
            var hours = OpeningHours.read(week);
            assertThat(hours.texts()).startsWith(stored).hasSize(7);
            assertThat(OpeningHours.read(hours.texts())).isEqualTo(hours);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"morgens", "9", "12-9", "9-12,11-13", "25-26", "9-12,13-14,15-16,17-18,19-20", "9-9"})
    @DisplayName("are refused at their day where nobody understands them")
    void refuse(String typed) {
        assertThatThrownBy(() -> OpeningHours.read(week(typed)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        wrong -> assertThat(wrong.faults())
                                .containsExactly(new InvalidException.Fault("hours.monday", "hours", "")));
    }

    @Test
    @DisplayName("say until when it is open, and that it is closed at the end")
    void openUntil() {
        var hours = OpeningHours.read(week("9-12, 13-16"));
        var monday = LocalDateTime.of(2026, 11, 30, 9, 0);
        assertThat(hours.openUntil(monday)).contains(LocalTime.of(12, 0));
        assertThat(hours.openUntil(monday.withHour(12))).isEmpty();
        assertThat(hours.openUntil(monday.withHour(15))).contains(LocalTime.of(16, 0));
        assertThat(hours.openUntil(monday.plusDays(1))).isEmpty();
        assertThat(OpeningHours.none().isTold()).isFalse();
    }

    private static List<String> week(String monday) {
        var week = new ArrayList<>(Collections.nCopies(7, ""));
        week.set(0, monday);
        return week;
    }
}
