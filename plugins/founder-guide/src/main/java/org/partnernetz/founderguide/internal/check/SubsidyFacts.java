// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.law.EntryAllowance;
import org.partnernetz.founderguide.internal.law.GoodsGrant;
import org.partnernetz.founderguide.internal.law.StartupGrant;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.time.NetworkDays;

/**
 * What an adviser asks for the subsidies; sums in cents.
 *
 * @param benefit unemployment benefit (ALG) of a month, 0 without it
 * @param entitled whether the jobcentre pays basic income support
 * @param months for how long an entry allowance is asked
 * @param goods what the things cost that the business needs
 */
public record SubsidyFacts(
        long benefit,
        int daysLeft,
        boolean skills,
        @Nullable LocalDate lastGrantEnded,
        boolean entitled,
        int monthsUnemployed,
        boolean hardship,
        boolean partner,
        int furtherMembers,
        int months,
        long goods) {
    public static final SubsidyFacts NONE =
            new SubsidyFacts(0, 0, false, null, false, 0, false, false, 0, EntryAllowance.MONTHS_MAX, 0);

    private static final long BENEFIT_MAX = 10_000_00;
    private static final int DAYS_MAX = 720;
    private static final int UNEMPLOYED_MAX = 600;
    private static final int MEMBERS_MAX = 20;
    private static final int MONTHS_MAX = 60;
    private static final long GOODS_MAX = 10_000_000_00L;

    /** @throws InvalidException naming the faulty fields */
    void check(LocalDate today) {
        new InvalidException.Check()
                .that(benefit >= 0, "benefit", "negative")
                .that(benefit <= BENEFIT_MAX, "benefit", "too-much")
                .within(daysLeft, "daysLeft", 0, DAYS_MAX)
                .that(NetworkDays.plausible(lastGrantEnded), "lastGrantEnded", "date")
                .that(lastGrantEnded == null || !lastGrantEnded.isAfter(today), "lastGrantEnded", "in-the-future")
                .within(monthsUnemployed, "monthsUnemployed", 0, UNEMPLOYED_MAX)
                .within(furtherMembers, "furtherMembers", 0, MEMBERS_MAX)
                .within(months, "months", 0, MONTHS_MAX)
                .that(goods >= 0, "goods", "negative")
                .that(goods <= GOODS_MAX, "goods", "too-much")
                .orThrow();
    }

    StartupGrant.Facts forStartupGrant(boolean fullTime, boolean viable) {
        return new StartupGrant.Facts(benefit, daysLeft, fullTime, viable, skills, lastGrantEnded);
    }

    EntryAllowance.Facts forEntryAllowance() {
        return new EntryAllowance.Facts(entitled, monthsUnemployed, hardship, partner, furtherMembers, months);
    }

    GoodsGrant.Facts forGoodsGrant(boolean fullTime, boolean viable) {
        return new GoodsGrant.Facts(entitled, fullTime, goods, viable);
    }
}
