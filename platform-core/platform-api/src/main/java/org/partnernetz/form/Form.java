// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.reading.RecordReading;
import org.partnernetz.form.reading.Shape;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.text.Clean;

/**
 * What stands in the fields of a form, as it was typed, until it is read into a record. The components of the record
 * say what there is: their types and constraints give each field its kind, its limit, and whether it is optional.
 *
 * <pre>{@code
 * public record Bed(@NotBlank @Size(max = 80) String name, @Nullable LocalDate sown, Cents rent) {}
 *
 * private final Form<Bed> bed = Form.of(Bed.class);
 *
 * public String save() {
 *     beds.add(bed.read());
 *     return addresses.page("index") + "?done=saved";
 * }
 * }</pre>
 *
 * <p>In the page, {@code <m:form id="bed" of="#{index.bed}" words="#{text}">} with {@code <m:input id="name"/>} in it;
 * {@code #{index.bed.name}} is what was typed. A field has a path: {@code name}, {@code craft.trade} of a record in the
 * record, {@code lines[2].amount} of a list.
 *
 * <p>What can be typed: text (cleaned; one line, or with {@link Lines}), {@code boolean}, {@code Boolean} with three
 * values, {@code int}, {@code long}, {@code BigDecimal}, enums, {@code LocalDate}, {@code LocalTime},
 * {@code LocalDateTime}, {@code Instant} (a time of day where the network is), {@code YearMonth}, {@code Cents},
 * {@code UUID}, {@code PersonId}, records of these, and lists of records. What is not {@code @Nullable} has to be
 * there; a text may be empty unless a constraint forbids it.
 *
 * @apiNote a form belongs to one page and one request at a time
 */
public final class Form<R extends Record> implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A list takes no more rows than this. */
    public static final int ROWS_MAX = 200;

    private final Class<R> type;
    private final HashMap<String, String> typed = new HashMap<>();
    private final HashMap<String, Integer> rows = new HashMap<>();
    private final HashMap<String, String> fresh = new HashMap<>();

    private Form(Class<R> type) {
        this.type = type;
    }

    /**
     * An empty form.
     *
     * @throws IllegalArgumentException naming a component that no field can hold
     */
    public static <R extends Record> Form<R> of(Class<R> type) {
        FormFields.of(type);
        return new Form<>(type);
    }

    /** Puts the values of a record into the fields, in place of what stood there; returns this form. */
    public Form<R> filled(R record) {
        typed.clear();
        rows.clear();
        fill(record, "");
        return this;
    }

    private void fill(Object record, String path) {
        for (var part : Shape.of(record.getClass()).parts()) {
            var value = part.of(record);
            var name = path + part.name();
            if (value instanceof Collection<?> items) {
                rows.put(name, items.size());
                var row = 0;
                for (var item : items) {
                    fill(item, name + '[' + row++ + "].");
                }
            } else if (value != null && part.isNested()) {
                fill(value, name + '.');
            } else {
                typed.put(name, TypedText.of(value));
            }
        }
    }

    /**
     * The record that is meant.
     *
     * @throws InvalidException with all faults, each at the path of its field
     */
    public R read() {
        return RecordReading.read(new FormText(this, ""), type);
    }

    /** What stands in a field; empty if nothing was typed. */
    public String get(String path) {
        return typed.getOrDefault(path, "");
    }

    /** Types something into a field. */
    public void set(String path, @Nullable String text) {
        typed.put(known(path), text == null ? "" : text);
    }

    private String known(String path) {
        if (field(path) == null) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + " has no " + path + ": there are " + fields().keySet());
        }
        return path;
    }

    /** What a page has to know of the field at a path; null for a path that the record does not have. */
    public @Nullable FormField field(String path) {
        return FormFields.of(type).at(path);
    }

    /** All fields by their keys, in the order of the record; {@code lines.amount} stands for the field of each row. */
    public Map<String, FormField> fields() {
        return new LinkedHashMap<>(FormFields.of(type).all());
    }

    /** How many rows a list has. */
    public int rows(String list) {
        return rows.getOrDefault(list, 0);
    }

    /**
     * What fields of each row begin with that is added to a list, by their names in the row; returns this form.
     *
     * <pre>{@code form.rowsBeginAs("lines", Map.of("rhythm", Rhythm.MONTHLY, "quantity", 1))}</pre>
     */
    public Form<R> rowsBeginAs(String list, Map<String, ?> values) {
        values.forEach((name, value) -> fresh.put(known(list + '.' + name), TypedText.of(value)));
        return this;
    }

    /** Gives a list a row more, empty or as rows of it begin, unless it has as many as it takes. */
    public void addRow(String list) {
        var row = rows(known(list));
        if (row < ROWS_MAX) {
            rows.put(list, row + 1);
            fresh.forEach((key, text) -> {
                if (RowPath.isBelow(key, list)) {
                    typed.put(list + '[' + row + ']' + key.substring(list.length()), text);
                }
            });
        }
    }

    /** Takes a row out; those below it move up. */
    public void removeRow(String list, int row) {
        var count = rows(list);
        if (row < 0 || row >= count) {
            return;
        }
        var kept = new HashMap<String, String>();
        typed.forEach((path, text) -> {
            var moved = RowPath.without(path, list, row);
            if (moved != null) {
                kept.put(moved, text);
            }
        });
        typed.clear();
        typed.putAll(kept);
        rows.put(list, count - 1);
    }

    /** Whether anything is to be seen in a field, or in any below it; a list shows its rows. */
    boolean shows(String path) {
        if (typed.containsKey(path)) {
            return Clean.shows(get(path));
        }
        return path.isEmpty()
                || rows(path) > 0
                || typed.entrySet().stream()
                        .anyMatch(entry -> RowPath.isBelow(entry.getKey(), path) && Clean.shows(entry.getValue()));
    }
}
