// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.money.Cents;

@DisplayName("A limit in a record of a plugin")
class LimitsTest {

    record Right(
            @Min(0) @Max(10) Cents rent,
            @Past LocalDate day,
            @Size(max = 3) String text) {}

    record Wrong(
            @Min(0) LocalDate day,
            @Size(max = 3) Cents rent,
            @Past String text) {}

    @Test
    @DisplayName("is named where it stands at something of which it cannot be asked")
    void isNamed() {
        assertThat(Limits.of(Stream.of(Right.class))).isEmpty();
        assertThat(Limits.of(Stream.of(Wrong.class)))
                .hasSize(3)
                .allMatch(complaint -> complaint.startsWith(Wrong.class.getName() + "."))
                .anyMatch(complaint -> complaint.contains(".rent cannot be checked"));
    }
}
