// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import static org.partnernetz.store.Listed.Use.FILTER;
import static org.partnernetz.store.Listed.Use.SEARCH;
import static org.partnernetz.store.Listed.Use.SORT;

import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;
import org.partnernetz.money.Cents;
import org.partnernetz.store.Listed;
import org.partnernetz.store.OwnRow;

/** A row as a plugin writes it, with a record inside. */
@Entity
@Table(name = "plot")
class PlotRow extends OwnRow {
    @Listed({SORT, SEARCH})
    String title = "";

    @Nullable
    Cents rent;

    @Nullable
    YearMonth planted;

    @Embedded
    Facts facts = new Facts(Soil.SAND, null, "");

    /** What is known of a plot. */
    @Embeddable
    record Facts(
            @Listed(FILTER) @Enumerated(EnumType.STRING) Soil soil,
            @Listed({SORT, FILTER}) @Nullable LocalDate leasedOn,
            @Listed(SEARCH) String remark) {}

    enum Soil {
        SAND,
        CLAY
    }
}
