// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import static jakarta.persistence.EnumType.STRING;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;

import org.jspecify.annotations.Nullable;
import org.partnernetz.money.Cents;

/**
 * What an adviser asks for the subsidies: read from the form and by REST, and stored as it is. What was not asked is
 * open, or null.
 *
 * @param benefit unemployment benefit (ALG) of a month, 0 without it
 * @param daysLeft for how many days it would still be paid on the day of the start
 * @param formerGrant whether there was an earlier grant for founding
 * @param lastGrantEnded when it ended; a day here says that there was one
 * @param entitled whether the jobcentre pays basic income support
 * @param hardship whether other obstacles make it hard to find work
 * @param partner whether the need rate of partners applies
 * @param furtherMembers who else belongs to the community
 * @param months for how long an entry allowance is asked
 * @param goods what the things cost that are needed and fitting
 */
@Embeddable
public record SubsidyFacts(
        @Column(name = "benefit_cents")
        @Min(value = 0, message = "negative")
        @Max(value = 10_000_00, message = "too-much")
        @Nullable
        Cents benefit,

        @Min(0) @Max(720) @Nullable Integer daysLeft,
        @Enumerated(STRING) Reply skills,
        @Enumerated(STRING) Reply formerGrant,
        @PastOrPresent @Nullable LocalDate lastGrantEnded,
        @Enumerated(STRING) Reply entitled,
        @Min(0) @Max(600) @Nullable Integer monthsUnemployed,
        @Enumerated(STRING) Reply hardship,
        @Enumerated(STRING) Reply partner,
        @Min(0) @Max(20) @Nullable Integer furtherMembers,
        @Min(0) @Max(60) @Nullable Integer months,

        @Column(name = "goods_cents")
        @Min(value = 0, message = "negative")
        @Max(value = 10_000_000_00L, message = "too-much")
        @Nullable
        Cents goods) {
    public static final SubsidyFacts NONE = new SubsidyFacts(
            null, null, Reply.OPEN, Reply.OPEN, null, Reply.OPEN, null, Reply.OPEN, Reply.OPEN, null, null, null);

    public SubsidyFacts {
        skills = Reply.orOpen(skills);
        formerGrant = lastGrantEnded == null ? Reply.orOpen(formerGrant) : Reply.YES;
        entitled = Reply.orOpen(entitled);
        hardship = Reply.orOpen(hardship);
        partner = Reply.orOpen(partner);
    }
}
