// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Form;
import org.partnernetz.form.Lines;
import org.partnernetz.money.Cents;
import org.partnernetz.tenant.PersonId;

/** The backing of a page with a form that has every kind of field; shows what it read last. */
public final class OrderBacking {
    private final Form<Order> order = Form.of(Order.class);
    private String read = "";

    /** What is ordered. */
    public record Order(
            @NotBlank @Size(max = 20) String name,
            @Size(max = 100) @Lines String note,
            Extent extent,
            boolean urgent,
            @NotNull @Nullable Boolean member,
            @Nullable Boolean paid,
            @Max(9) int count,
            @Nullable LocalDate on,
            @Nullable YearMonth until,
            Contact contact,
            @Size(max = 3) List<Item> items) {}

    /** A record in the record. */
    public record Contact(
            PersonId keeper,
            @NotBlank @Size(max = 100) @Lines String text) {}

    /** A row. */
    public record Item(@NotBlank String what, Cents price) {}

    /** A choice. */
    public enum Extent {
        SMALL,
        LARGE
    }

    /** Reads the form. */
    public void send() {
        read = order.read().toString();
    }

    public Form<Order> getOrder() {
        return order;
    }

    public String getRead() {
        return read;
    }
}
