// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.law.Reply;

/** What is known for the subsidy checks. A private row of the organisation that advises. */
@Entity
@Table(name = "subsidy_check")
class Subsidy {
    @Id
    UUID projectId = new UUID(0, 0);

    @TenantId
    @Nullable
    Long organisationId;

    @Nullable
    Long benefitCents;

    @Nullable
    Integer daysLeft;

    @Enumerated(EnumType.STRING)
    Reply skills = Reply.OPEN;

    @Enumerated(EnumType.STRING)
    Reply formerGrant = Reply.OPEN;

    @Nullable
    LocalDate lastGrantEnded;

    @Enumerated(EnumType.STRING)
    Reply entitled = Reply.OPEN;

    @Nullable
    Integer monthsUnemployed;

    @Enumerated(EnumType.STRING)
    Reply hardship = Reply.OPEN;

    @Enumerated(EnumType.STRING)
    Reply partner = Reply.OPEN;

    @Nullable
    Integer furtherMembers;

    @Nullable
    Integer months;

    @Nullable
    Long goodsCents;

    @Version
    int version;

    void take(SubsidyFacts facts) {
        benefitCents = facts.benefit();
        daysLeft = facts.daysLeft();
        skills = facts.skills();
        formerGrant = facts.formerGrant();
        lastGrantEnded = facts.lastGrantEnded();
        entitled = facts.entitled();
        monthsUnemployed = facts.monthsUnemployed();
        hardship = facts.hardship();
        partner = facts.partner();
        furtherMembers = facts.furtherMembers();
        months = facts.months();
        goodsCents = facts.goods();
    }

    SubsidyFacts toFacts() {
        return new SubsidyFacts(
                benefitCents,
                daysLeft,
                skills,
                formerGrant,
                lastGrantEnded,
                entitled,
                monthsUnemployed,
                hardship,
                partner,
                furtherMembers,
                months,
                goodsCents);
    }
}
