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
 * Holds what a person typed into the fields of a form until it is read into a record. The components of the record
 * define the fields: their types and constraints say which kind of input each field is, how long its value may be, and
 * whether it is optional.
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
 * {@code #{index.bed.name}} is what was typed. Each field has a path: {@code name}, {@code craft.trade} in a nested
 * record, {@code lines[2].amount} in a list.
 *
 * <p>Components may be text (cleaned; one line, or several with {@link Lines}), {@code boolean}, {@code Boolean} with
 * three values, {@code int}, {@code long}, {@code BigDecimal}, enums, {@code LocalDate}, {@code LocalTime},
 * {@code LocalDateTime}, {@code Instant} (typed as local time in the network's zone), {@code YearMonth}, {@code Cents},
 * {@code UUID}, {@code PersonId}, {@link Upload}, records of these, and lists of records. A component that is not
 * {@code @Nullable} is required; a text may be empty unless a constraint forbids it. @apiNote A form belongs to one
 * page and is used by one request at a time.
 */
public final class Form<R extends Record> implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The greatest number of rows in a list. */
    public static final int ROWS_MAX = 200;

    private final Class<R> type;
    private final HashMap<String, String> typed = new HashMap<>();
    private final HashMap<String, Integer> rows = new HashMap<>();
    private final HashMap<String, String> fresh = new HashMap<>();
    private transient @Nullable Map<String, Upload> files;
    private @Nullable Integer seen;

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

    /** Replaces the content of the fields with the values of a record; returns this form. */
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
     * Remembers which version of an item the fields show, and returns this form. The version is sent with the form, so
     * it is known even if the page has a new backing by then: after an update of the plugin, or after a session has
     * expired.
     *
     * <pre>{@code
     * change.filled(draft).showing(plot.version());          // when the page is loaded
     * plots.change(getKey(), change.seen(), change.read());  // 409 if somebody else has saved meanwhile
     * }</pre>
     */
    public Form<R> showing(int version) {
        seen = version;
        return this;
    }

    /** Says whether the form knows which version its fields show. */
    public boolean hasSeen() {
        return seen != null;
    }

    /**
     * Returns the version that was shown to the person who has sent the form.
     *
     * @throws IllegalStateException if the page has not called {@link #showing}
     */
    public int seen() {
        if (seen == null) {
            throw new IllegalStateException("The page has not said which version it shows: call showing(version)");
        }
        return seen;
    }

    /**
     * Reads the fields into a record.
     *
     * @throws InvalidException with all faults, each at the path of its field
     */
    public R read() {
        try {
            return RecordReading.read(new FormText(this, ""), type);
        } catch (InvalidException e) {
            forgetFiles(e);
            throw e;
        }
    }

    /** A file with a fault has to be chosen again; one without stays chosen while other fields are corrected. */
    private void forgetFiles(InvalidException e) {
        e.faults().stream()
                .map(InvalidException.Fault::field)
                .filter(path -> isFile(field(path)))
                .forEach(typed::remove);
    }

    private static boolean isFile(@Nullable FormField field) {
        return field != null && field.isFile();
    }

    /**
     * Puts a file into a field. Pages do so by themselves; this is for tests: {@code form.choose("paper",
     * Upload.of("plan.pdf", bytes))}.
     */
    public void choose(String path, Upload file) {
        if (!isFile(field(path))) {
            throw new IllegalArgumentException(path + " is no field for a file");
        }
        hold(file.sha256(), file);
        typed.put(path, file.sha256());
    }

    /** Remembers, until this request ends, the file for which a key in a field stands. Not for plugins. */
    public void hold(String key, Upload file) {
        if (files == null) {
            files = new HashMap<>();
        }
        files.put(key, file);
    }

    /** Returns the file that is chosen in a field; null if there is none, or if it is not kept any more. */
    public @Nullable Upload file(String path) {
        return files == null ? null : files.get(get(path));
    }

    /** Returns the text in a field; empty if nothing was typed. */
    public String get(String path) {
        return typed.getOrDefault(path, "");
    }

    /** Sets the text in a field. */
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

    /** Returns what a page needs to know about the field at a path; null if the record has no such path. */
    public @Nullable FormField field(String path) {
        return FormFields.of(type).at(path);
    }

    /**
     * Returns all fields by their keys, in the order of the record; {@code lines.amount} stands for that field in every
     * row.
     */
    public Map<String, FormField> fields() {
        return new LinkedHashMap<>(FormFields.of(type).all());
    }

    /** Returns the number of rows in a list. */
    public int rows(String list) {
        return rows.getOrDefault(list, 0);
    }

    /**
     * Sets the values with which every new row of a list begins, by the names of the fields in the row; returns this
     * form.
     *
     * <pre>{@code form.rowsBeginAs("lines", Map.of("rhythm", Rhythm.MONTHLY, "quantity", 1))}</pre>
     */
    public Form<R> rowsBeginAs(String list, Map<String, ?> values) {
        values.forEach((name, value) -> fresh.put(known(list + '.' + name), TypedText.of(value)));
        return this;
    }

    /** Adds a row to a list, empty or with the values from {@link #rowsBeginAs}. A full list stays as it is. */
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

    /** Removes a row; the rows below it move up. */
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

    /** Says whether a field, or any field below it, has visible content. A list has if it has rows. */
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
