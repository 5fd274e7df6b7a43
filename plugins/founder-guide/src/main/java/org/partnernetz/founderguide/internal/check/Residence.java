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
import org.partnernetz.founderguide.internal.law.Reply;
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
    Ground ground = Ground.UNKNOWN;

    @Personal(kept = "as long as the project")
    @Nullable
    Integer age;

    @Enumerated(EnumType.STRING)
    Reply interest = Reply.OPEN;

    @Enumerated(EnumType.STRING)
    Reply effect = Reply.OPEN;

    @Enumerated(EnumType.STRING)
    Reply financed = Reply.OPEN;

    @Enumerated(EnumType.STRING)
    Reply pension = Reply.OPEN;

    @Enumerated(EnumType.STRING)
    Reply permission = Reply.OPEN;

    @Enumerated(EnumType.STRING)
    Reply treaty = Reply.OPEN;

    @Enumerated(EnumType.STRING)
    Reply related = Reply.OPEN;

    @Enumerated(EnumType.STRING)
    Reply skilled = Reply.OPEN;

    @Enumerated(EnumType.STRING)
    Reply scholarship = Reply.OPEN;

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

    ResidenceFacts toFacts(Reply freelance) {
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
