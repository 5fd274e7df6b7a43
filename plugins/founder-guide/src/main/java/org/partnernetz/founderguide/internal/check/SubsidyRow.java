// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.partnernetz.founderguide.internal.law.SubsidyFacts;
import org.partnernetz.store.Keys;
import org.partnernetz.store.OwnRow;

/** What is known for the subsidy checks. A private row of the organisation that advises. */
@Entity
@Table(name = "subsidy_check")
class SubsidyRow extends OwnRow {
    UUID projectId = Keys.NONE;

    @Embedded
    SubsidyFacts facts = SubsidyFacts.NONE;

    static SubsidyRow of(UUID project) {
        var row = new SubsidyRow();
        row.projectId = project;
        return row;
    }
}
