// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.founderguide.internal.law.Craft.Annex;
import org.partnernetz.founderguide.internal.law.Craft.Route;
import org.partnernetz.founderguide.internal.law.Permit.Business;

@DisplayName("At the start of a business")
class PermitTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    @Test
    @DisplayName("a trade is reported the same day, to the accident insurance in a week, to the tax office in a month")
    void trade() {
        assertThat(Permit.of(Business.TRADE, Craft.NONE, START))
                .extracting(Permit::code, Permit::within)
                .containsExactly(
                        tuple("trade", Period.ZERO),
                        tuple("accident", Period.ofWeeks(1)),
                        tuple("tax", Period.ofMonths(1)));
    }

    @Test
    @DisplayName("a free profession is no trade")
    void freeProfession() {
        assertThat(codes(Business.FREE_PROFESSION, Craft.NONE, START)).containsExactly("accident", "tax");
    }

    @Test
    @DisplayName("a company is entered in its register first")
    void company() {
        assertThat(codes(Business.COMPANY, Craft.NONE, START)).startsWith("companyRegister", "trade");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"MASTER, § 7 Abs. 1a HwO", "EXCEPTION, § 8 HwO", "EQUIVALENCE, § 50c HwO", "PRACTICE, § 7b HwO"})
    @DisplayName("a craft of Anlage A is in the crafts register, by one of its ways")
    void permitTrade(Route route, String law) {
        var permit =
                Permit.of(Business.TRADE, new Craft(Annex.A, 38, route), START).get(0);

        assertThat(permit.code()).isEqualTo("craftsRegister");
        assertThat(permit.source().law()).isEqualTo(law);
        assertThat(permit.within()).isEqualTo(Period.ZERO);
    }

    @Test
    @DisplayName("a craft of Anlage B is told to the chamber (§ 18 HwO)")
    void freeTrade() {
        assertThat(codes(Business.TRADE, new Craft(Annex.B, 0, Route.UNDECIDED), START))
                .contains("trade", "craftsNotice")
                .doesNotContain("craftsRegister");
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 33, 34, 35, 36, 37})
    @DisplayName("long practice opens no health trade and no chimney sweep (§ 7b HwO)")
    void notByPractice(int trade) {
        assertThat(new Craft(Annex.A, trade, Route.PRACTICE).isPossible()).isFalse();
        assertThat(new Craft(Annex.A, trade, Route.MASTER).isPossible()).isTrue();
        assertThat(new Craft(Annex.A, 38, Route.PRACTICE).isPossible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 54, -1})
    @DisplayName("there are 53 permit trades")
    void trades(int trade) {
        assertThat(new Craft(Annex.A, trade, Route.MASTER).isPossible()).isFalse();
        assertThat(new Craft(Annex.A, 53, Route.MASTER).isPossible()).isTrue();
    }

    @Test
    @DisplayName("the tax office has to be told unasked from 1 January 2020 on, not before")
    void validFrom2020() {
        var last = LocalDate.of(2019, 12, 31);

        assertThat(codes(Business.TRADE, Craft.NONE, last)).doesNotContain("tax");
        assertThat(codes(Business.TRADE, Craft.NONE, last.plusDays(1))).contains("tax");
    }

    @Test
    @DisplayName("a small business may do without value added tax up to 25,000 euros, then 100,000 (§ 19 UStG)")
    void smallBusiness() {
        var limit = SmallBusinessLimit.on(START).orElseThrow();

        assertThat(limit.firstYearAbove(List.of(25_000_00L, 25_000_00L, 100_000_00L)))
                .isZero();
        assertThat(limit.firstYearAbove(List.of(25_000_01L, 0L, 0L))).isEqualTo(1);
        assertThat(limit.firstYearAbove(List.of(25_000_00L, 100_000_01L, 0L))).isEqualTo(2);
        assertThat(limit.firstYearAbove(List.of(0L, 25_000_01L, 0L))).isEqualTo(3);
        assertThat(SmallBusinessLimit.on(LocalDate.of(2024, 12, 31))
                        .orElseThrow()
                        .former())
                .isEqualTo(22_000_00);
        assertThat(SmallBusinessLimit.on(LocalDate.of(2019, 12, 31))).isEmpty();
    }

    private static List<String> codes(Business business, Craft craft, LocalDate start) {
        return Permit.of(business, craft, start).stream().map(Permit::code).toList();
    }
}
