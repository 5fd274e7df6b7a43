// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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

    @Test
    @DisplayName("get a minus in sentences, too, and nothing else there does")
    void inSentences() {
        var plain = new MessageFormat("{0}-mal {1}: {2}", Locale.GERMAN);
        assertThat(Numbers.said(plain, 3, "-7", -1234.5)).isEqualTo("3-mal -7: \u22121.234,5");
        var choice = new MessageFormat("{0,choice,0#none|1#{0}-fold|1<{0} more}{1,number,#0.0}", Locale.ENGLISH);
        assertThat(Numbers.said(choice, 1, -2)).isEqualTo("1-fold\u22122.0");
        assertThat(Numbers.said(new MessageFormat("{0,choice,-5#{0} below|0#above}", Locale.ENGLISH), -3))
                .isEqualTo("\u22123 below");
        assertThat(Numbers.said(plain, 1, "a-b", 2)).isEqualTo("1-mal a-b: 2");
    }
}
