// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.json.JsonObject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.rest.Caller;

/**
 * Bodies that routes take, made from the descriptions of the interface: what is required, with its example. So an
 * attack gets past the checks of form and meets the checks of rights.
 */
public final class Bodies {
    private static final Pattern PLUGIN = Pattern.compile("^.*/p/([a-z0-9-]+)/");
    private static final String CORE = "";

    private final Map<String, JsonObject> descriptions;

    private Bodies(Map<String, JsonObject> descriptions) {
        this.descriptions = descriptions;
    }

    /** Of the core and of every plugin in the folder. */
    public static Bodies described(RunningPlatform platform, Collection<String> plugins) {
        var caller = Caller.of(platform, platform.person("fitt", "administrator"));
        var found = new HashMap<String, JsonObject>();
        found.put(CORE, caller.get("/openapi?format=JSON").json());
        for (var plugin : plugins) {
            var answer = caller.get("/api/v1/organisations/fitt/p/" + plugin + "/openapi");
            if (answer.status() == 200) {
                found.put(plugin, answer.json());
            }
        }
        return new Bodies(found);
    }

    /** Of one plugin's description, or of the core's. */
    static Bodies of(String plugin, JsonObject description) {
        return new Bodies(Map.of(plugin, description));
    }

    /**
     * Bodies for the operation, one that says no to everything and one that says yes, if they differ: closing an open
     * topic is another attack than opening it. Empty texts if it takes none; none if it is not described.
     */
    public List<String> all(String method, String path) {
        return Stream.of(false, true)
                .map(yes -> of(method, path, yes))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * A body for the operation in which every yes or no that has no example says no, as samples do: a yes may show an
     * item to everybody. Empty if it takes none, null if it is not described.
     */
    public @Nullable String of(String method, String path) {
        return of(method, path, false);
    }

    private @Nullable String of(String method, String path, boolean yes) {
        var plugin = PLUGIN.matcher(path);
        var description = descriptions.get(plugin.find() ? plugin.group(1) : CORE);
        if (description == null) {
            return null;
        }
        return description.getJsonObject("paths").entrySet().stream()
                .filter(entry -> below(entry.getKey()).equals(below(path)))
                .map(entry -> entry.getValue().asJsonObject().get(method.toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .map(operation -> new BodyExample(description, yes).of(operation.asJsonObject()))
                .findFirst()
                .orElse(null);
    }

    /** Plugins describe their paths from wherever they like; what lies below the plugin decides. */
    static String below(String path) {
        return Shape.of(PLUGIN.matcher(path).replaceFirst("").replaceFirst("^/", ""));
    }
}
