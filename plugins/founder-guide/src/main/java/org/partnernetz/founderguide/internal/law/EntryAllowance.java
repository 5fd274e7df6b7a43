// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The entry allowance of the jobcentre (Einstiegsgeld, § 16b SGB II), as the ordinance (ESGV of 1 August 2009) measures
 * it at most. All sums are integer cents a month. Since 1 August 2016 nobody need have been unemployed before; how long
 * somebody was still counts for the supplement.
 *
 * @param sums what could be paid, null while not all is known that they depend on
 * @param rates where the need rates stand
 */
public record EntryAllowance(
        Assessment assessment, @Nullable Sums sums, Source rates) {
    public static final int MONTHS_MAX = 24;
    public static final int UNEMPLOYED_MONTHS = 24;
    public static final int UNEMPLOYED_MONTHS_IN_HARDSHIP = 6;

    private static final Source ENTITLED = Source.of("§ 16b Abs. 1 SGB II", "2016-08-01");
    private static final Source DURATION = Source.of("§ 16b Abs. 2 SGB II", "2009-01-01");
    private static final int HUNDRED = 100;
    private static final int BASE_PERCENT = 50;
    private static final int UNEMPLOYMENT_PERCENT = 20;
    private static final int MEMBER_PERCENT = 10;
    private static final int FLAT_RATE_PERCENT = 75;

    /**
     * What could be paid a month.
     *
     * @param base at most half of the need rate
     * @param unemployment supplement after long unemployment
     * @param members supplement for each further member of the community
     * @param limit cap of the three together: the need rate of level 1
     * @param flatRate cap where the jobcentre pays everybody the same
     */
    public record Sums(long base, long unemployment, long members, long limit, long flatRate) {

        /** The most that the ordinance lets a jobcentre pay a month (§ 1 ESGV). */
        public long most() {
            return Math.min(limit, base + unemployment + members);
        }
    }

    /** Empty where no need rates are known for the day. */
    public static Optional<EntryAllowance> of(SubsidyFacts facts, LocalDate start) {
        return NeedRates.on(start).map(rates -> of(facts, rates));
    }

    private static EntryAllowance of(SubsidyFacts facts, NeedRates rates) {
        var assessment = new Assessment(
                "entryAllowance",
                List.of(
                        Requirement.of("entitled", ENTITLED, facts.entitled()),
                        Requirement.of("duration", DURATION, shortEnough(facts.months()))));
        return new EntryAllowance(assessment, sums(facts, rates), rates.source());
    }

    private static Reply shortEnough(@Nullable Integer months) {
        return months == null ? Reply.OPEN : Reply.of(months >= 1 && months <= MONTHS_MAX);
    }

    /** Two years, in hardship half a year: whether there is hardship matters only between the two. */
    private static Reply longUnemployed(SubsidyFacts facts) {
        var months = facts.monthsUnemployed();
        if (months == null) {
            return Reply.OPEN;
        }
        if (months >= UNEMPLOYED_MONTHS) {
            return Reply.YES;
        }
        return months < UNEMPLOYED_MONTHS_IN_HARDSHIP ? Reply.NO : facts.hardship();
    }

    private static @Nullable Sums sums(SubsidyFacts facts, NeedRates rates) {
        var members = facts.furtherMembers();
        if (members == null || facts.partner().isOpen() || longUnemployed(facts).isOpen()) {
            return null;
        }
        return new Sums(
                percent(facts.partner().isYes() ? rates.partner() : rates.single(), BASE_PERCENT),
                longUnemployed(facts).isYes() ? percent(rates.single(), UNEMPLOYMENT_PERCENT) : 0,
                members * percent(rates.single(), MEMBER_PERCENT),
                rates.single(),
                percent(rates.single(), FLAT_RATE_PERCENT));
    }

    private static long percent(long cents, int percent) {
        return cents * percent / HUNDRED;
    }
}
