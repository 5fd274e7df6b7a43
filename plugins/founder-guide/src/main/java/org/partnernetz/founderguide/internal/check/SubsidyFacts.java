// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.law.EntryAllowance;
import org.partnernetz.founderguide.internal.law.GoodsGrant;
import org.partnernetz.founderguide.internal.law.Reply;
import org.partnernetz.founderguide.internal.law.StartupGrant;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.time.NetworkDays;

/**
 * What an adviser asks for the subsidies; sums in cents. What was not asked is open, or null.
 *
 * @param benefit unemployment benefit (ALG) of a month, 0 without it
 * @param formerGrant whether there was an earlier grant for founding
 * @param lastGrantEnded when it ended; a day here says that there was one
 * @param entitled whether the jobcentre pays basic income support
 * @param months for how long an entry allowance is asked
 * @param goods what the things cost that the business needs
 */
public record SubsidyFacts(
        @Nullable Long benefit,
        @Nullable Integer daysLeft,
        Reply skills,
        Reply formerGrant,
        @Nullable LocalDate lastGrantEnded,
        Reply entitled,
        @Nullable Integer monthsUnemployed,
        Reply hardship,
        Reply partner,
        @Nullable Integer furtherMembers,
        @Nullable Integer months,
        @Nullable Long goods) {
    public static final SubsidyFacts NONE = new SubsidyFacts(
            null, null, Reply.OPEN, Reply.OPEN, null, Reply.OPEN, null, Reply.OPEN, Reply.OPEN, null, null, null);

    private static final long BENEFIT_MAX = 10_000_00;
    private static final int DAYS_MAX = 720;
    private static final int UNEMPLOYED_MAX = 600;
    private static final int MEMBERS_MAX = 20;
    private static final int MONTHS_MAX = 60;
    private static final long GOODS_MAX = 10_000_000_00L;

    public SubsidyFacts {
        skills = Reply.orOpen(skills);
        formerGrant = lastGrantEnded == null ? Reply.orOpen(formerGrant) : Reply.YES;
        entitled = Reply.orOpen(entitled);
        hardship = Reply.orOpen(hardship);
        partner = Reply.orOpen(partner);
    }

    /** @throws InvalidException naming the faulty fields */
    void check(LocalDate today) {
        var check = new InvalidException.Check()
                .that(NetworkDays.plausible(lastGrantEnded), "lastGrantEnded", "date")
                .that(lastGrantEnded == null || !lastGrantEnded.isAfter(today), "lastGrantEnded", "in-the-future");
        sum(check, benefit, "benefit", BENEFIT_MAX);
        sum(check, goods, "goods", GOODS_MAX);
        number(check, daysLeft, "daysLeft", DAYS_MAX);
        number(check, monthsUnemployed, "monthsUnemployed", UNEMPLOYED_MAX);
        number(check, furtherMembers, "furtherMembers", MEMBERS_MAX);
        number(check, months, "months", MONTHS_MAX);
        check.orThrow();
    }

    private static void sum(InvalidException.Check check, @Nullable Long cents, String field, long most) {
        if (cents != null) {
            check.that(cents >= 0, field, "negative").that(cents <= most, field, "too-much");
        }
    }

    private static void number(InvalidException.Check check, @Nullable Integer number, String field, int most) {
        if (number != null) {
            check.within(number, field, 0, most);
        }
    }

    StartupGrant.Facts forStartupGrant(Reply fullTime, Reply viable) {
        return new StartupGrant.Facts(benefit, daysLeft, fullTime, viable, skills, formerGrant, lastGrantEnded);
    }

    EntryAllowance.Facts forEntryAllowance() {
        return new EntryAllowance.Facts(entitled, monthsUnemployed, hardship, partner, furtherMembers, months);
    }

    GoodsGrant.Facts forGoodsGrant(Reply fullTime, Reply viable) {
        return new GoodsGrant.Facts(entitled, fullTime, goods, viable);
    }
}
