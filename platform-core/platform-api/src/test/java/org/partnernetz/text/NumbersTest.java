// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A number that people read")
class NumbersTest {

    @ParameterizedTest(name = "{0} with {1} to {2} decimals is {3} in German and {4} in English")
    @CsvSource(
            delimiter = '|',
            value = {
                "-4450   | 2 | 2 | −4.450,00 | −4,450.00",
                "1500.5  | 2 | 2 | 1.500,50  | 1,500.50",
                "-0.004  | 2 | 2 | 0,00      | 0.00",
                "-0.4    | 0 | 0 | 0         | 0",
                "12.34   | 0 | 1 | 12,3      | 12.3",
                "12      | 0 | 1 | 12        | 12"
            })
    @DisplayName("has a minus instead of a hyphen, and none before zero")
    void minus(BigDecimal value, int least, int most, String german, String english) {
        assertThat(Numbers.shown(value, least, most, Locale.GERMAN)).isEqualTo(german);
        assertThat(Numbers.shown(value, least, most, Locale.ENGLISH)).isEqualTo(english);
    }
}
