// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.founderguide.internal.law.Requirement.State;
import org.partnernetz.money.Cents;

@DisplayName("A subsidy")
class SubsidyTest {
    private static final LocalDate START = LocalDate.of(2026, 12, 1);

    @Test
    @DisplayName(
            "of the employment agency: 1,080 euros of benefit and 150 days left give 10,980 euros (§§ 93, 94 SGB III)")
    void startupGrant() {
        var grant = grant(150, Reply.NO, null);

        assertThat(grant.assessment().isMet()).isTrue();
        assertThat(grant.sums()).isEqualTo(new StartupGrant.Sums(8_280_00, 2_700_00));
        assertThat(requireNonNull(grant.sums()).total()).isEqualTo(10_980_00);
    }

    @Test
    @DisplayName("of the employment agency is open with 149 days left")
    void tooFewDays() {
        var grant = grant(149, Reply.NO, null);

        assertThat(open(grant.assessment())).containsExactly("daysLeft");
    }

    @ParameterizedTest(name = "last grant until {0}: {1}")
    @CsvSource({"2024-11-30, true", "2024-12-01, false"})
    @DisplayName(
            "of the employment agency needs 24 whole months since the last one (§ 93 Abs. 4 SGB III, § 188 Abs. 2 BGB)")
    void block(LocalDate ended, boolean met) {
        var grant = grant(150, Reply.YES, ended);

        assertThat(grant.assessment().isMet()).isEqualTo(met);
    }

    @Test
    @DisplayName("of the employment agency needs the statement, skills and a main occupation, and says which is open")
    void namesWhatIsOpen() {
        assertThat(open(StartupGrant.of(SubsidyFacts.NONE, Reply.OPEN, Reply.OPEN, START)
                        .assessment()))
                .containsExactly("fullTime", "daysLeft", "viable", "skills", "block");
    }

    @Test
    @DisplayName("that nobody was asked about is open in every respect, and has no sums")
    void unasked() {
        var agency = StartupGrant.of(SubsidyFacts.NONE, Reply.OPEN, Reply.OPEN, START);
        var jobcentre = allowance(SubsidyFacts.NONE);
        var goods = GoodsGrant.of(SubsidyFacts.NONE, Reply.OPEN, Reply.OPEN);

        assertThat(List.of(agency.assessment(), jobcentre.assessment(), goods.assessment()))
                .flatMap(Assessment::requirements)
                .hasSize(11)
                .allMatch(one -> one.state() == State.OPEN);
        assertThat(agency.sums()).isNull();
        assertThat(jobcentre.sums()).isNull();
        assertThat(goods.sums()).isNull();
    }

    @Test
    @DisplayName("of the employment agency is not met without benefit, with too few days, or after an earlier one")
    void notMet() {
        var none = new SubsidyFacts(
                new Cents(0), null, Reply.NO, Reply.NO, null, Reply.NO, null, Reply.NO, Reply.NO, null, null, null);
        var grant = StartupGrant.of(none, Reply.NO, Reply.NO, START);

        assertThat(notMet(grant.assessment())).containsExactly("fullTime", "daysLeft", "viable", "skills");
        assertThat(grant.sums()).isNull();
        assertThat(notMet(grant(149, Reply.NO, null).assessment())).containsExactly("daysLeft");
        assertThat(open(grant(150, Reply.YES, null).assessment()))
                .as("when an earlier one ended is not known")
                .containsExactly("block");
    }

    @Test
    @DisplayName("of the jobcentre has a sum only once all is known that it depends on")
    void allowanceNeedsFacts() {
        assertThat(allowance(new Jobcentre(Reply.YES, null, Reply.NO, Reply.NO, 0, 6))
                        .sums())
                .isNull();
        assertThat(allowance(new Jobcentre(Reply.YES, 12, Reply.OPEN, Reply.NO, 0, 6))
                        .sums())
                .as("twelve months count in hardship only")
                .isNull();
        assertThat(allowance(new Jobcentre(Reply.YES, 0, Reply.NO, Reply.OPEN, 0, 6))
                        .sums())
                .isNull();
        assertThat(allowance(new Jobcentre(Reply.YES, 0, Reply.NO, Reply.NO, null, 6))
                        .sums())
                .isNull();
        assertThat(allowance(new Jobcentre(Reply.OPEN, 0, Reply.OPEN, Reply.NO, 0, null))
                        .sums())
                .isNotNull();
    }

    @Test
    @DisplayName(
            "of the jobcentre: a single parent of three, two years unemployed, up to 563 euros (§ 16b SGB II, ESGV)")
    void entryAllowance() {
        var allowance = sums(new Jobcentre(Reply.YES, 24, Reply.NO, Reply.NO, 3, 24));

        assertThat(allowance.base()).isEqualTo(281_50);
        assertThat(allowance.unemployment()).isEqualTo(112_60);
        assertThat(allowance.members()).isEqualTo(168_90);
        assertThat(allowance.most()).isEqualTo(563_00);
        assertThat(allowance.flatRate()).isEqualTo(422_25);
    }

    @Test
    @DisplayName("of the jobcentre never exceeds the need rate of level 1")
    void capped() {
        var allowance = sums(new Jobcentre(Reply.YES, 24, Reply.NO, Reply.NO, 4, 24));

        assertThat(allowance.base() + allowance.unemployment() + allowance.members())
                .isEqualTo(619_30);
        assertThat(allowance.most()).isEqualTo(563_00);
    }

    @ParameterizedTest(name = "{0} months, hardship {1}: {2} cents")
    @CsvSource({"23, false, 0", "24, false, 11260", "5, true, 0", "6, true, 11260"})
    @DisplayName("of the jobcentre counts unemployment from two years on, in hardship from six months on")
    void unemployment(int months, boolean hardship, long supplement) {
        assertThat(sums(new Jobcentre(Reply.YES, months, Reply.of(hardship), Reply.NO, 0, 1))
                        .unemployment())
                .isEqualTo(supplement);
    }

    @Test
    @DisplayName("of the jobcentre takes half of the partners' rate for partners")
    void partner() {
        assertThat(sums(new Jobcentre(Reply.YES, 0, Reply.NO, Reply.YES, 1, 1)).base())
                .isEqualTo(253_00);
    }

    @Test
    @DisplayName("of the jobcentre is asked for at most 24 months")
    void duration() {
        assertThat(open(allowance(new Jobcentre(Reply.YES, 0, Reply.NO, Reply.NO, 0, 25))
                        .assessment()))
                .containsExactly("duration");
    }

    @Test
    @DisplayName("of the jobcentre is not reckoned for a day whose rates nobody has entered")
    void ratesHaveDates() {
        assertThat(EntryAllowance.of(SubsidyFacts.NONE, LocalDate.of(2023, 12, 31)))
                .isEmpty();
        assertThat(NeedRates.on(LocalDate.of(2026, 1, 1)).orElseThrow().source().law())
                .isEqualTo("RBSFV 2026");
        assertThat(NeedRates.on(LocalDate.of(2025, 12, 31))
                        .orElseThrow()
                        .source()
                        .law())
                .isEqualTo("RBSFV 2025");
        assertThat(NeedRates.on(LocalDate.of(2024, 12, 31))
                        .orElseThrow()
                        .source()
                        .law())
                .isEqualTo("RBSFV 2024");
    }

    @Test
    @DisplayName("for goods: up to 5,000 euros as a grant, the rest only as a loan (§ 16c SGB II)")
    void goods() {
        var within = goods(5_000_00);
        var above = goods(5_000_01);

        assertThat(within.assessment().isMet()).isTrue();
        assertThat(open(above.assessment())).containsExactly("grantLimit");
        assertThat(above.sums()).isEqualTo(new GoodsGrant.Sums(5_000_00, 1));
    }

    private static StartupGrant grant(int daysLeft, Reply formerGrant, @Nullable LocalDate ended) {
        var facts = new SubsidyFacts(
                new Cents(1_080_00),
                daysLeft,
                Reply.YES,
                formerGrant,
                ended,
                Reply.OPEN,
                null,
                Reply.OPEN,
                Reply.OPEN,
                null,
                null,
                null);
        return StartupGrant.of(facts, Reply.YES, Reply.YES, START);
    }

    /** What is asked for the entry allowance. */
    private record Jobcentre(
            Reply entitled,
            @Nullable Integer unemployed,
            Reply hardship,
            Reply partner,
            @Nullable Integer members,
            @Nullable Integer months) {
        SubsidyFacts facts() {
            return new SubsidyFacts(
                    null,
                    null,
                    Reply.OPEN,
                    Reply.OPEN,
                    null,
                    entitled,
                    unemployed,
                    hardship,
                    partner,
                    members,
                    months,
                    null);
        }
    }

    private static GoodsGrant goods(long cost) {
        var facts = new SubsidyFacts(
                null,
                null,
                Reply.OPEN,
                Reply.OPEN,
                null,
                Reply.YES,
                null,
                Reply.OPEN,
                Reply.OPEN,
                null,
                null,
                new Cents(cost));
        return GoodsGrant.of(facts, Reply.YES, Reply.YES);
    }

    private static EntryAllowance.Sums sums(Jobcentre asked) {
        return requireNonNull(allowance(asked).sums());
    }

    private static List<String> notMet(Assessment assessment) {
        return assessment.requirements().stream()
                .filter(requirement -> requirement.state() == State.NOT_MET)
                .map(Requirement::code)
                .toList();
    }

    private static EntryAllowance allowance(Jobcentre asked) {
        return allowance(asked.facts());
    }

    private static EntryAllowance allowance(SubsidyFacts facts) {
        return EntryAllowance.of(facts, START).orElseThrow();
    }

    private static List<String> open(Assessment assessment) {
        return assessment.requirements().stream()
                .filter(requirement -> !requirement.isMet())
                .map(Requirement::code)
                .toList();
    }
}
