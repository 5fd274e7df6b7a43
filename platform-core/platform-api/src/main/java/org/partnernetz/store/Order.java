// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.paging.PageKey;

/**
 * A total order of rows: by a field, with rows without a value last, and then by key.
 *
 * @param list name of the list to which the page keys belong
 * @param field the field to sort by; null to sort by key only
 */
record Order(String list, @Nullable ListedField field, boolean descending) {
    private static final int PARTS = 3;
    private static final String NONE = "-";
    private static final String SOME = "+";

    static Order newest(Class<?> type) {
        return new Order(type.getName(), null, true);
    }

    static Order oldest(Class<?> type) {
        return new Order(type.getName(), null, false);
    }

    String text() {
        return field == null
                ? " order by e.id" + direction()
                : " order by " + field.path() + direction() + " nulls last, e.id desc";
    }

    private String direction() {
        return descending ? " desc" : "";
    }

    /** Returns the key of the page that begins after a row. */
    String key(OwnRow row) {
        var value = field == null ? null : field.of(row);
        return keys().of(value == null ? NONE : SOME, value == null ? "" : value, row.id());
    }

    /** Adds the condition that rows come after the row of the key; a key that was never issued adds none. */
    Conditions after(Conditions conditions, @Nullable String key) {
        return keys().read(key).map(last -> after(conditions, last)).orElse(conditions);
    }

    private Conditions after(Conditions conditions, List<String> last) {
        var id = Keys.of(last.get(2));
        if (field == null) {
            return conditions.and("e.id " + (descending ? '<' : '>') + " ?", id);
        }
        return last.get(0).equals(NONE)
                ? conditions.and(field.path() + " is null and e.id < ?", id)
                : behind(conditions, field, field.read(last.get(1)), id);
    }

    private Conditions behind(Conditions conditions, ListedField by, Optional<?> value, UUID id) {
        var text = String.format(
                Locale.ROOT,
                "(%1$s %2$c ? or %1$s = ? and e.id < ? or %1$s is null)",
                by.path(),
                descending ? '<' : '>');
        return value.map(last -> conditions.and(text, last, last, id)).orElse(conditions);
    }

    private PageKey keys() {
        return new PageKey(list + '/' + (field == null ? "" : field.name()) + direction(), PARTS);
    }
}
