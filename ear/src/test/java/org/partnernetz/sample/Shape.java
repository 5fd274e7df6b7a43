// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.util.Map;
import java.util.regex.Pattern;

/** Paths below a plugin in which parameters have no names, such as {@code cases/{}/contacts/{}}. */
final class Shape {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private Shape() {}

    static String of(String path) {
        return PARAMETER.matcher(path).replaceAll("{}");
    }

    /** The list that an item is added to. */
    static String list(String item) {
        return item.replaceFirst("/\\{}$", "");
    }

    static boolean isItem(String shape) {
        return shape.endsWith("/{}");
    }

    /** The path with the keys of items made before, each by the path up to it; null if one is missing. */
    static String filled(String shape, Map<String, String> keys) {
        var path = new StringBuilder();
        var at = 0;
        for (var open = shape.indexOf("{}"); open >= 0; open = shape.indexOf("{}", at)) {
            var end = open + "{}".length();
            var key = keys.get(shape.substring(0, end));
            if (key == null) {
                throw new IllegalStateException("There is no " + shape.substring(0, end) + " for " + shape
                        + ": describe one in src/test/samples.json of the plugin");
            }
            path.append(shape, at, open).append(key);
            at = end;
        }
        return path.append(shape.substring(at)).toString();
    }
}
