// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.partnernetz.web.json.OneJson;

/**
 * Joins the descriptions of plugins to that of the core, so that nothing of theirs can meet anything of others: paths
 * are put below the plugin's own, names of components begin with its id, and all its operations have one tag, the id.
 */
final class OpenApiMerge {
    private static final String BASE = "/api/v1/organisations/{organisation}/p/";
    private static final String COMPONENTS = "#/components/";
    private static final Pattern OF_PLUGIN = Pattern.compile("^.*/p/[^/]+/");

    /** The core's schemes are the only ones: a plugin is called with the same token as everything else. */
    private static final Set<String> OF_CORE = Set.of("securitySchemes");

    /** Every plugin's description has these from the core, word for word. */
    private static final Set<String> SHARED = Set.of("Problem", "FieldFault");

    private final JsonObject core;
    private final Map<String, JsonValue> paths = new TreeMap<>();
    private final Map<String, Map<String, JsonValue>> components = new TreeMap<>();
    private final List<JsonValue> tags = new ArrayList<>();

    OpenApiMerge(JsonObject core) {
        this.core = core;
        paths.putAll(object(core, "paths"));
        object(core, "components").forEach((kind, named) -> components.put(kind, new TreeMap<>(named.asJsonObject())));
        tags.addAll(array(core, "tags"));
    }

    /** Adds what a plugin says of its resources. */
    OpenApiMerge add(String plugin, JsonObject description) {
        object(description, "paths").forEach((path, item) -> paths.put(path(plugin, path), item(plugin, item)));
        object(description, "components").forEach((kind, named) -> {
            if (!OF_CORE.contains(kind)) {
                var all = components.computeIfAbsent(kind, missing -> new TreeMap<>());
                named.asJsonObject().forEach((name, value) -> {
                    if (!SHARED.contains(name)) {
                        all.put(plugin + '.' + name, own(plugin, value));
                    }
                });
            }
        });
        tags.add(OneJson.PROVIDER
                .createObjectBuilder()
                .add("name", plugin)
                .add("description", object(description, "info").getString("description", plugin))
                .build());
        return this;
    }

    JsonObject joined() {
        var joined = OneJson.PROVIDER.createObjectBuilder(core);
        joined.add("paths", OneJson.PROVIDER.createObjectBuilder(new TreeMap<String, Object>(paths)));
        var all = OneJson.PROVIDER.createObjectBuilder();
        components.forEach((kind, named) ->
                all.add(kind, OneJson.PROVIDER.createObjectBuilder(new TreeMap<String, Object>(named))));
        return joined.add("components", all)
                .add("tags", OneJson.PROVIDER.createArrayBuilder(tags))
                .build();
    }

    private static String path(String plugin, String path) {
        var own = OF_PLUGIN.matcher(path).replaceFirst("").replaceFirst("^/", "");
        return BASE + plugin + '/' + own;
    }

    /** An item's operations get the tag; what else is in it are its parameters and words. */
    private static JsonValue item(String plugin, JsonValue item) {
        var built = OneJson.PROVIDER.createObjectBuilder();
        own(plugin, item).asJsonObject().forEach((name, value) -> {
            if (value instanceof JsonObject operation && operation.containsKey("responses")) {
                built.add(name, operation(plugin, operation));
            } else {
                built.add(name, value);
            }
        });
        return built.build();
    }

    private static JsonObject operation(String plugin, JsonObject operation) {
        var built = OneJson.PROVIDER
                .createObjectBuilder(operation)
                .add("tags", OneJson.PROVIDER.createArrayBuilder(List.of(plugin)));
        if (operation.containsKey("operationId")) {
            built.add("operationId", plugin + '.' + operation.getString("operationId"));
        }
        return built.build();
    }

    /** The value with every reference to a component led to the plugin's own. */
    private static JsonValue own(String plugin, JsonValue value) {
        if (value instanceof JsonObject object) {
            var built = OneJson.PROVIDER.createObjectBuilder();
            object.forEach((name, part) -> built.add(
                    name,
                    name.equals("$ref") && part instanceof JsonString reference
                            ? OneJson.PROVIDER.createValue(reference(plugin, reference.getString()))
                            : own(plugin, part)));
            return built.build();
        }
        if (value instanceof JsonArray array) {
            var built = OneJson.PROVIDER.createArrayBuilder();
            array.forEach(part -> built.add(own(plugin, part)));
            return built.build();
        }
        return value;
    }

    private static String reference(String plugin, String reference) {
        var name = reference.lastIndexOf('/') + 1;
        return reference.startsWith(COMPONENTS) && !SHARED.contains(reference.substring(name))
                ? reference.substring(0, name) + plugin + '.' + reference.substring(name)
                : reference;
    }

    private static JsonObject object(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static JsonArray array(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    }
}
