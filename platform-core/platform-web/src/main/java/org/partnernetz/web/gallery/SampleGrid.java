// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.gallery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.partnernetz.money.Cents;

/** A record with a list that is edited as a grid. */
public record SampleGrid(
        @Size(max = 20) List<Cell> cells, @Size(max = 20) List<Cell> more) {
    public SampleGrid {
        cells = List.copyOf(cells);
        more = List.copyOf(more);
    }

    /** A row whose key goes along unseen. */
    public record Cell(
            @Nullable UUID key,
            @NotBlank @Size(max = 40) String what,
            Cents price,
            SampleForm.@Nullable Choice choice,
            @Nullable LocalDate day) {}
}
