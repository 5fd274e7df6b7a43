// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.form.reading.UnreadableException;
import org.partnernetz.money.Cents;

@DisplayName("Typed text")
class TypedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-03",
                "3.12.2026",
                "03.12.2026",
                "3. 12. 2026",
                "3. Dezember 2026",
                "3 December 2026",
                "3. Dez. 2026",
                "3 dec 2026"
            })
    @DisplayName("is a day")
    void isDay(String text) throws UnreadableException {
        assertThat(TypedText.read(text, LocalDate.class, false)).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/2027", "3.2027", "2027-03", "März 2027", "march 2027", "Mar 2027", "3-2027"})
    @DisplayName("is a month")
    void isMonth(String text) throws UnreadableException {
        assertThat(TypedText.read(text, YearMonth.class, false)).isEqualTo(YearMonth.of(2027, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14:30", "14.30", "14.30 Uhr", "14:30:00", "14:30 h"})
    @DisplayName("is a time of day")
    void isTime(String text) throws UnreadableException {
        assertThat(TypedText.read(text, LocalTime.class, false)).isEqualTo(LocalTime.of(14, 30));
    }

    @Test
    @DisplayName("is a moment by the clocks of the network, in summer and in winter, and is shown so")
    void isMoment() throws UnreadableException {
        assertThat(TypedText.read("3.7.2026 14:00", Instant.class, false))
                .isEqualTo(Instant.parse("2026-07-03T12:00:00Z"));
        assertThat(TypedText.read("2026-12-03T14:00", Instant.class, false))
                .isEqualTo(Instant.parse("2026-12-03T13:00:00Z"));
        assertThat(TypedText.of(Instant.parse("2026-12-03T13:00:31Z"))).isEqualTo("2026-12-03T14:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-12-03T14:00", "3.12.2026 14:00", "3. Dezember 2026, 14 Uhr", "3.12.2026 um 14.00 Uhr"})
    @DisplayName("is a day with a time")
    void isDayWithTime(String text) throws UnreadableException {
        assertThat(TypedText.read(text, LocalDateTime.class, false)).isEqualTo(LocalDateTime.of(2026, 12, 3, 14, 0));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {"12|12", "1.234|1234", "1,234|1234", "1 234|1234", "-5|-5", "\u22125|-5", "007|7"})
    @DisplayName("is a whole number")
    void isWhole(String text, int number) throws UnreadableException {
        assertThat(TypedText.read(text, int.class, false)).isEqualTo(number);
        assertThat(TypedText.read(text, Long.class, false)).isEqualTo((long) number);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56|1234.56",
                "1,234.56|1234.56",
                "1 234,5|1234.5",
                "2,5|2.5",
                "2.5|2.5",
                "1.234|1234",
                "0,125|0.125",
                "\u22120,5|-0.5",
                "1234,567|1234.567"
            })
    @DisplayName("is a number with decimals")
    void isDecimal(String text, BigDecimal number) throws UnreadableException {
        assertThat(TypedText.read(text, BigDecimal.class, false)).isEqualTo(number);
    }

    @Test
    @DisplayName("is a sum of money as the core reads it")
    void isMoney() throws UnreadableException {
        assertThat(TypedText.read("1.234,56 €", Cents.class, false)).isEqualTo(new Cents(123456));
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "31.02.2026|java.time.LocalDate|not-a-day",
                "3.12.26|java.time.LocalDate|not-a-day",
                "3/12/2026|java.time.LocalDate|not-a-day",
                "3. Brumaire 2026|java.time.LocalDate|not-a-day",
                "13/2027|java.time.YearMonth|not-a-month",
                "25:00|java.time.LocalTime|not-a-time-of-day",
                "14:60|java.time.LocalTime|not-a-time-of-day",
                "3.12.2026|java.time.LocalDateTime|not-a-time",
                "1,5|java.lang.Integer|not-a-number",
                "9999999999|java.lang.Integer|not-a-number",
                "1.23.4|java.lang.Integer|not-a-number",
                "viel|java.math.BigDecimal|not-a-decimal",
                "1,234|java.math.BigDecimal|unclear-number",
                "1,234|org.partnernetz.money.Cents|unclear-money",
                "1-1-1-1-1|java.util.UUID|wrong",
                "Jana|org.partnernetz.tenant.PersonId|not-a-person",
                "ja|java.lang.Boolean|wrong",
                "ALL|org.partnernetz.tenant.Audience|wrong"
            })
    @DisplayName("is refused where it can be read in two ways or in none")
    void isRefused(String text, Class<?> type, String code) {
        assertThatThrownBy(() -> TypedText.read(text, type, false))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith(code);
    }
}
