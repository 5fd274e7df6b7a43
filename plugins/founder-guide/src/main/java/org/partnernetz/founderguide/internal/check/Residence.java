// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.law.Ground;
import org.partnernetz.founderguide.internal.law.ResidenceFacts;
import org.partnernetz.founderguide.internal.law.Standing;
import org.partnernetz.privacy.Personal;
import org.partnernetz.privacy.Personal.Category;

/** What is known for the residence check: sensitive, so it has a row of its own. A private row of the organisation. */
@Entity
@Table(name = "residence_check")
class Residence {
    @Id
    UUID projectId = new UUID(0, 0);

    @TenantId
    @Nullable
    Long organisationId;

    @Personal(category = Category.SPECIAL, kept = "as long as the project")
    @Enumerated(EnumType.STRING)
    Standing standing = Standing.UNKNOWN;

    @Personal(category = Category.SPECIAL, kept = "as long as the project")
    @Enumerated(EnumType.STRING)
    Ground ground = Ground.BUSINESS;

    @Personal(kept = "as long as the project")
    @Nullable
    Integer age;

    boolean interest;
    boolean effect;
    boolean financed;
    boolean pension;
    boolean permission;
    boolean treaty;
    boolean related;
    boolean skilled;
    boolean scholarship;

    @Version
    int version;

    void take(ResidenceFacts facts) {
        standing = facts.standing();
        ground = facts.ground();
        age = facts.age();
        interest = facts.interest();
        effect = facts.effect();
        financed = facts.financed();
        pension = facts.pension();
        permission = facts.permission();
        treaty = facts.treaty();
        related = facts.related();
        skilled = facts.skilled();
        scholarship = facts.scholarship();
    }

    ResidenceFacts toFacts(boolean freelance) {
        return new ResidenceFacts(
                standing,
                ground,
                age,
                freelance,
                interest,
                effect,
                financed,
                pension,
                permission,
                treaty,
                related,
                skilled,
                scholarship);
    }
}
