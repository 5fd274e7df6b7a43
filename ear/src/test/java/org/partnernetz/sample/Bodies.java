// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.jspecify.annotations.Nullable;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.rest.Caller;

/**
 * Bodies that routes take, made from the descriptions of the interface: what is required, with its example. So an
 * attack gets past the checks of form and meets the checks of rights.
 */
public final class Bodies {
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";
    private static final Map<String, String> FORMS = Map.of(
            "uuid", NOBODY, "date-time", "2030-02-01T10:00:00+01:00", "date", "2030-02-01", "email", "x@y.example");

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

    /** A body for the operation, empty if it takes none, null if it is not described. */
    public @Nullable String of(String method, String path) {
        var plugin = PLUGIN.matcher(path);
        var description = descriptions.get(plugin.find() ? plugin.group(1) : CORE);
        if (description == null) {
            return null;
        }
        return description.getJsonObject("paths").entrySet().stream()
                .filter(entry -> below(entry.getKey()).equals(below(path)))
                .map(entry -> entry.getValue().asJsonObject().get(method.toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .map(operation -> body(operation.asJsonObject(), description))
                .findFirst()
                .orElse(null);
    }

    /** Plugins describe their paths from wherever they like; what lies below the plugin decides. */
    static String below(String path) {
        return Shape.of(PLUGIN.matcher(path).replaceFirst("").replaceFirst("^/", ""));
    }

    private static String body(JsonObject operation, JsonObject description) {
        if (!operation.containsKey("requestBody")) {
            return "";
        }
        var content = operation.getJsonObject("requestBody").getJsonObject("content");
        var media = content.getJsonObject("application/json");
        return media == null
                ? ""
                : example(media.getJsonObject("schema"), description).toString();
    }

    private static JsonValue example(JsonObject schema, JsonObject description) {
        if (schema.containsKey("$ref")) {
            return example(resolve(schema.getString("$ref"), description), description);
        }
        if (schema.containsKey("examples")) {
            return schema.getJsonArray("examples").get(0);
        }
        if (schema.containsKey("example")) {
            return schema.get("example");
        }
        return schema.containsKey("properties") ? object(schema, description) : plain(schema);
    }

    private static JsonValue object(JsonObject schema, JsonObject description) {
        var required = schema.containsKey("required")
                ? schema.getJsonArray("required").getValuesAs(JsonString::getString)
                : List.<String>of();
        var json = Json.createObjectBuilder();
        schema.getJsonObject("properties").forEach((name, property) -> {
            if (required.contains(name) || property.asJsonObject().containsKey("examples")) {
                json.add(name, example(property.asJsonObject(), description));
            }
        });
        return json.build();
    }

    private static JsonValue plain(JsonObject schema) {
        if (schema.containsKey("enum")) {
            return schema.getJsonArray("enum").get(0);
        }
        var form = FORMS.get(schema.getString("format", ""));
        if (form != null) {
            return Json.createValue(form);
        }
        var values =
                Map.of("integer", Json.createValue(1), "boolean", JsonValue.FALSE, "array", JsonValue.EMPTY_JSON_ARRAY);
        var value = values.get(type(schema));
        return value == null ? Json.createValue("x") : value;
    }

    private static @Nullable String type(JsonObject schema) {
        return schema.get("type") instanceof JsonString type ? type.getString() : null;
    }

    private static JsonObject resolve(String reference, JsonObject description) {
        var at = description;
        for (var part : reference.substring(2).split("/")) {
            at = at.getJsonObject(part);
        }
        return at;
    }
}
