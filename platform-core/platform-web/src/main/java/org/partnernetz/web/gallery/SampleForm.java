// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.gallery;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Accepts;
import org.partnernetz.form.FileKind;
import org.partnernetz.form.Lines;
import org.partnernetz.form.MaxBytes;
import org.partnernetz.form.Upload;
import org.partnernetz.money.Cents;

/** A record with a component for every kind of field. */
public record SampleForm(
        @NotBlank @Size(max = 40) String line,
        @Size(max = 200) @Lines String lines,
        Choice choice,
        boolean check,
        @Nullable Boolean open,
        @Max(99) int number,
        Cents money,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable YearMonth month,

        @Nullable @MaxBytes(MaxBytes.MB) @Accepts({FileKind.PDF, FileKind.PNG})
        Upload file,

        @Size(max = 3) List<Row> rows) {

    static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("sample.act", "m:act"),
            Map.entry("sample.line", "String"),
            Map.entry("sample.line.hint", "A hint stands under the label."),
            Map.entry("sample.lines", "String with @Lines"),
            Map.entry("sample.choice", "An enum"),
            Map.entry("choice.ONE", "one"),
            Map.entry("choice.OTHER", "the other"),
            Map.entry("sample.check", "boolean"),
            Map.entry("sample.open", "Boolean, with three values"),
            Map.entry("sample.number", "int"),
            Map.entry("sample.money", "Cents"),
            Map.entry("sample.day", "LocalDate"),
            Map.entry("sample.time", "LocalTime"),
            Map.entry("sample.month", "YearMonth"),
            Map.entry("sample.file", "Upload"),
            Map.entry("sample.rows", "A list of records"),
            Map.entry("sample.rows.what", "What"),
            Map.entry("sample.rows.price", "Price"),
            Map.entry("sample.send", "Send"),
            Map.entry("table.cells", "Many short rows"),
            Map.entry("table.cells.what", "What"),
            Map.entry("table.cells.price", "Price"),
            Map.entry("table.cells.choice", "Choice"),
            Map.entry("table.cells.day", "Day"),
            Map.entry("table.cells.day.hint", "Once, for all rows."),
            Map.entry("table.more", "More of them"),
            Map.entry("table.more.what", "What"),
            Map.entry("table.more.price", "Price"),
            Map.entry("table.keep", "Keep"));

    /** A choice. */
    public enum Choice {
        ONE,
        OTHER
    }

    /** A row. */
    public record Row(@NotBlank @Size(max = 40) String what, Cents price) {}
}
