// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import org.jspecify.annotations.Nullable;

/** Paths of fields in rows, such as {@code lines[2].amount}. */
final class RowPath {

    private RowPath() {}

    /** Says whether a field lies in the record or list at another path. */
    static boolean isBelow(String path, String above) {
        return path.length() > above.length()
                && path.startsWith(above)
                && (path.charAt(above.length()) == '.' || path.charAt(above.length()) == '[');
    }

    /** Returns the path of a field after a row was removed; null if the field was in that row. */
    static @Nullable String without(String path, String list, int gone) {
        if (!path.startsWith(list + '[')) {
            return path;
        }
        var end = path.indexOf(']', list.length());
        var row = Integer.parseInt(path, list.length() + 1, end, 10);
        if (row == gone) {
            return null;
        }
        return row < gone ? path : list + '[' + (row - 1) + path.substring(end);
    }
}
