// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.aftercare;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.partnernetz.store.Keys;
import org.partnernetz.store.OwnRow;

/** A talk that was held after the start. A private row of the organisation that advises. */
@Entity
@Table(name = "aftercare_talk")
class AftercareTalk extends OwnRow {
    UUID projectId = Keys.NONE;
    int months;
    LocalDate heldOn = LocalDate.EPOCH;
    String note = "";

    static AftercareTalk of(UUID project, int months) {
        var row = new AftercareTalk();
        row.projectId = project;
        row.months = months;
        return row;
    }
}
