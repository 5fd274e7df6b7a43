// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.partnernetz.money.Cents;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.PersonId;

/** A record with everything that a form takes. */
record Garden(
        @NotBlank @Size(max = 10) String name,
        @Size(max = 30) @Lines String about,
        boolean shared,
        @Nullable Boolean watered,
        @Min(1) @Max(9) int beds,
        @Nullable Long area,
        @Nullable BigDecimal slope,
        @Nullable Cents rent,
        Audience audience,
        Dates dates,
        @Nullable PersonId keeper,
        @Nullable UUID key,
        @Size(max = 3) List<Row> rows) {

    /** Days and times. */
    record Dates(
            LocalDate from,
            @Nullable LocalTime opens,
            @Nullable LocalDateTime party,
            @Nullable YearMonth harvest) {
        @AssertTrue(message = "party: party-before")
        boolean isInOrder() {
            return party == null || !party.toLocalDate().isBefore(from);
        }
    }

    /** A row. */
    record Row(
            @NotBlank @Pattern(regexp = "\\p{L}+", message = "letters")
            String plant,

            Cents price) {}

    static Form<Garden> form() {
        var form = Form.of(Garden.class);
        form.set("name", "Nord");
        form.set("beds", "3");
        form.set("audience", "NETWORK");
        form.set("dates.from", "1.3.2027");
        return form;
    }

    static Form<Garden> withRows(int rows) {
        var form = form();
        for (var row = 0; row < rows; row++) {
            form.addRow("rows");
            form.set("rows[" + row + "].plant", "Kohl");
            form.set("rows[" + row + "].price", "1,50");
        }
        return form;
    }
}
