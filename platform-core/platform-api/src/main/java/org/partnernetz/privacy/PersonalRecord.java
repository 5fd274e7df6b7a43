// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.privacy;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One item stored about a person, for that person to read.
 *
 * <pre>{@code
 * PersonalRecord.of("privacy.project").with("privacy.title", project.title()).with("privacy.since", project.since())
 * }</pre>
 *
 * @param kind key in the plugin's messages that names the item; shown as it is if there is no such message
 * @param fields in the order in which they are shown
 */
public record PersonalRecord(String kind, List<Field> fields) {
    public PersonalRecord {
        fields = List.copyOf(fields);
    }

    /** Begins a record without fields. */
    public static PersonalRecord of(String kind) {
        return new PersonalRecord(kind, List.of());
    }

    /**
     * The same record with one more field.
     *
     * @param value converted to text at once; null is shown as empty
     */
    public PersonalRecord with(String name, @Nullable Object value) {
        var more = new ArrayList<>(fields);
        more.add(new Field(name, value == null ? "" : value.toString()));
        return new PersonalRecord(kind, more);
    }

    /**
     * One value.
     *
     * @param name key in the plugin's messages; shown as it is if there is no such message
     */
    public record Field(String name, String value) {}
}
