// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

import java.util.regex.Pattern;

/** The path of a field, such as {@code lines[2].amount}, as a page needs it. */
public final class FieldPath {
    private static final Pattern ROW = Pattern.compile("\\[(\\d{1,6})]");

    private FieldPath() {}

    /** The id of the component, which may not contain dots and brackets: {@code lines-2-amount}. */
    public static String id(String path) {
        return path.indexOf('.') < 0 && path.indexOf('[') < 0
                ? path
                : path.replace("]", "").replace('[', '-').replace('.', '-');
    }

    /** The message key, which is the same for all rows: {@code lines.amount}. */
    public static String key(String path) {
        return ROW.matcher(path).replaceAll("");
    }

    /** The number of its row, counted from 1; 0 outside rows. */
    public static int row(String path) {
        var row = ROW.matcher(path);
        return row.find() ? Integer.parseInt(row.group(1)) + 1 : 0;
    }
}
