// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.problem.InvalidException;

@DisplayName("A parameter")
class ParameterTextTest {

    @Test
    @DisplayName("is read as the same value of a body")
    void reads() {
        var key = UUID.randomUUID();
        assertThat(ParameterText.read(key.toString(), UUID.class, "id")).isEqualTo(key);
        assertThat(ParameterText.read("MAY", Month.class, "month")).isEqualTo(Month.MAY);
        assertThat(ParameterText.read("2027-03-01", LocalDate.class, "day")).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(ParameterText.read("12", int.class, "months")).isEqualTo(12);
        assertThat(ParameterText.read("true", boolean.class, "open")).isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({
        "1-1-1-1-1, java.util.UUID, uuid",
        "may, java.time.Month, choice",
        "2027-02-30, java.time.LocalDate, date",
        "1e3, java.lang.Integer, type",
        "99999999999, java.lang.Integer, number",
        "yes, java.lang.Boolean, type"
    })
    @DisplayName("is told as a fault if it is none")
    void refuses(String text, Class<?> type, String code) {
        assertThatThrownBy(() -> ParameterText.read(text, type, "it"))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.field() + " " + fault.code())
                                        .isEqualTo("it " + code)));
    }
}
