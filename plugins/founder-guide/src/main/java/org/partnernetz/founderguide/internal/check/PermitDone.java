// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.partnernetz.store.Keys;
import org.partnernetz.store.OwnRow;

/** That something was reported or permitted. A private row of the organisation that advises. */
@Entity
@Table(name = "permit_done")
class PermitDone extends OwnRow {
    UUID projectId = Keys.NONE;
    String code = "";
    LocalDate doneOn = LocalDate.EPOCH;

    static PermitDone of(UUID project, String code) {
        var row = new PermitDone();
        row.projectId = project;
        row.code = code;
        return row;
    }
}
