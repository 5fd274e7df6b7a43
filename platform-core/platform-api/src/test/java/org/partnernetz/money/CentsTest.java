// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;

@DisplayName("A sum of money")
class CentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1500|150000",
                "1.000|100000",
                "1.000,50|100050",
                "1,000.50|100050",
                "1000.5|100050",
                "1 000|100000",
                "1\u00a0000,5|100050",
                "1\u202f000|100000",
                "12.34|1234",
                "1.500,-|150000",
                "1.500,–|150000",
                "1.500,-- €|150000",
                "5 EUR|500",
                "5,00 Euro|500",
                "EUR 5,00|500",
                "€ 5|500",
                "- 12,00|-1200",
                "1 234 567|123456700",
                "50 €|5000",
                "1.500,5|150050",
                "1,500.50 €|150050",
                "-12,00|-1200",
                "0,05|5",
                "1,5|150",
                "1.234.567|123456700",
                "1,234,567|123456700",
                "10,234.5|1023450"
            })
    @DisplayName("is read as people write it")
    void reads(String written, long cents) {
        assertThat(Cents.read(written, "amount")).isEqualTo(new Cents(cents));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "viel",
                "1,2,3",
                "1.50.0",
                "=1+1",
                "12345678901234567",
                "1.000.000.000.000.000.000.000",
                "0,500",
                "0.500",
                "0,004",
                "00,123",
                "000.001",
                "0.001.000",
                "012.345",
                "1.000,000",
                "1.000.50",
                "1'000",
                "12 34",
                "1 23",
                "1234 567",
                "1 2345",
                "5 Eur 5",
                "1.500,- 3",
                "5 EURO EUR",
                "½",
                "1e3",
                "٥٠"
            })
    @DisplayName("is refused if it is none, and no zero begins a group of thousands")
    void refuses(String written) {
        assertThat(fault(written)).isEqualTo(new Fault("amount", "not-money", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "€"})
    @DisplayName("is missed where nothing is written")
    void misses(String written) {
        assertThat(fault(written).code()).isEqualTo("required");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,500|1500|1.50", "1,500 €|1500|1.50", "-12,345|-12345|-12.35", "123,456|123456|123.46"})
    @DisplayName("is asked back in both readings where a comma may stand before thousands or before cents")
    void asksBack(String written, BigDecimal thousands, BigDecimal cents) {
        var fault = fault(written);
        assertThat(fault.code()).isEqualTo("unclear-money");
        assertThat(fault.values()).containsExactly(thousands, cents);
    }

    @Test
    @DisplayName("is written for forms and for readers")
    void writes() {
        assertThat(new Cents(150050).typed()).isEqualTo("1500,50");
        assertThat(new Cents(150050).shown(Locale.GERMAN)).isEqualTo("1.500,50\u00a0€");
        assertThat(new Cents(150050).shown(Locale.ENGLISH)).isEqualTo("1,500.50\u00a0€");
        assertThat(new Cents(-5).shown(Locale.GERMAN)).isEqualTo("\u22120,05\u00a0€");
        assertThat(new Cents(0).shown(Locale.GERMAN)).isEqualTo("0,00\u00a0€");
        assertThat(new Cents(-150050).rounded(Locale.GERMAN)).isEqualTo("\u22121.501");
        assertThat(new Cents(-40).rounded(Locale.ENGLISH)).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, -5, 100_000, -123_456_789, 12_345_678_901L})
    @DisplayName("is read again as it was written")
    void isReadAgain(long value) {
        var sum = new Cents(value);
        assertThat(List.of(sum.typed(), sum.shown(Locale.GERMAN), sum.shown(Locale.ENGLISH)))
                .allSatisfy(written -> assertThat(Cents.read(written, "amount")).isEqualTo(sum));
    }

    private static Fault fault(String written) {
        var refused = catchThrowableOfType(InvalidException.class, () -> Cents.read(written, "amount"));
        return refused.faults().get(0);
    }
}
