// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A route of the running server.
 *
 * @param pattern the whole path with parameters in braces
 * @param body a body that the route takes, empty where it takes none
 */
record Route(String method, String pattern, String body) {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)[^}]*}");

    List<String> parameters() {
        return PARAMETER.matcher(pattern).results().map(found -> found.group(1)).toList();
    }

    /** Whether it names something that belongs to an organisation. */
    boolean namesAnItem() {
        return parameters().stream().anyMatch(name -> !name.equals("organisation"));
    }

    /** Whether it ends with the item itself, not with a list below it. */
    boolean endsWithItem() {
        return pattern.endsWith("}");
    }

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** The path with these values; a parameter without a value is left as it is. */
    String path(Map<String, String> values) {
        return PARAMETER.matcher(pattern).replaceAll(found -> values.getOrDefault(found.group(1), found.group()));
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
