// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.law.EntryAllowance;

/** What is known for the subsidy checks. A private row of the organisation that advises. */
@Entity
@Table(name = "subsidy_check")
class Subsidy {
    @Id
    UUID projectId = new UUID(0, 0);

    @TenantId
    @Nullable
    Long organisationId;

    long benefitCents;
    int daysLeft;
    boolean skills;

    @Nullable
    LocalDate lastGrantEnded;

    boolean entitled;
    int monthsUnemployed;
    boolean hardship;
    boolean partner;
    int furtherMembers;
    int months = EntryAllowance.MONTHS_MAX;
    long goodsCents;

    @Version
    int version;

    void take(SubsidyFacts facts) {
        benefitCents = facts.benefit();
        daysLeft = facts.daysLeft();
        skills = facts.skills();
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
