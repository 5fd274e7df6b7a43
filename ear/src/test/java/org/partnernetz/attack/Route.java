// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A route of the running server.
 *
 * @param pattern the whole path with parameters in braces
 * @param body a body that the route takes, empty where it takes none, null where nobody describes it
 */
record Route(String method, String pattern, @Nullable String body) {
    private static final Pattern OF_PLUGIN =
            Pattern.compile("(?:/api/v1/organisations|/o)/\\{organisation}/p/([a-z0-9-]+)/");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)[^}]*}");

    /**
     * The parameters, each by the segment before it: {@code topics/{topic}}. A name such as {@code id} says nothing by
     * itself.
     */
    List<String> parameters() {
        return PARAMETER
                .matcher(pattern)
                .results()
                .map(found -> key(found.start(), found.group(1)))
                .toList();
    }

    /** Whether it names something that belongs to an organisation. */
    boolean namesAnItem() {
        return parameters().stream().anyMatch(name -> !isOrganisation(name) && !isPlugin(name));
    }

    /** A plugin is no organisation's: which one offers it is public, and what it is for is described for its users. */
    static boolean isPlugin(String parameter) {
        return parameter.equals("p/{plugin}") || parameter.equals("plugins/{plugin}");
    }

    static boolean isOrganisation(String parameter) {
        return parameter.endsWith("/{organisation}");
    }

    /** Whether it ends with the item itself, not with a list below it. */
    boolean endsWithItem() {
        return pattern.endsWith("}");
    }

    /** Whether it is a file of an item's page. */
    boolean isFile() {
        return pattern.contains("}/file");
    }

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** The path with these values; a parameter without a value is left as it is. */
    String path(Map<String, String> values) {
        return PARAMETER
                .matcher(pattern)
                .replaceAll(found -> values.getOrDefault(key(found.start(), found.group(1)), found.group()));
    }

    /** Whether it is one plugin's own; its items are told apart from those of others that are called alike. */
    boolean isOfPlugin() {
        return OF_PLUGIN.matcher(pattern).lookingAt();
    }

    /** Below a plugin the whole path up to the item: {@code garden-plots:beds/{}/plants/{}}. */
    private String key(int start, String name) {
        var before = pattern.substring(0, start - 1);
        var plugin = OF_PLUGIN.matcher(before);
        if (plugin.lookingAt()) {
            var below = PARAMETER.matcher(before.substring(plugin.end())).replaceAll("{}");
            return plugin.group(1) + (isApi() ? ":" : "#") + below + "/{}";
        }
        return before.substring(before.lastIndexOf('/') + 1) + "/{" + name + "}";
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
