// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.figure;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.partnernetz.store.Keys;
import org.partnernetz.store.OwnRow;

/** A line of a plan. A private row of the organisation that advises. */
@Entity
@Table(name = "plan_line")
class LineRow extends OwnRow {
    UUID projectId = Keys.NONE;

    @Embedded
    @SuppressWarnings("NullAway.Init")
    PlanLine line;

    PlanLine line() {
        return line.as(id(), line.kind());
    }
}
