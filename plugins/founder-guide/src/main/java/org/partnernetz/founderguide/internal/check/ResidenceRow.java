// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.partnernetz.founderguide.internal.law.ResidenceFacts;
import org.partnernetz.store.Keys;
import org.partnernetz.store.OwnRow;

/** What is known for the residence check: sensitive, so it has a row of its own. A private row of the organisation. */
@Entity
@Table(name = "residence_check")
class ResidenceRow extends OwnRow {
    UUID projectId = Keys.NONE;

    @Embedded
    ResidenceFacts facts = ResidenceFacts.NONE;

    static ResidenceRow of(UUID project) {
        var row = new ResidenceRow();
        row.projectId = project;
        return row;
    }
}
