// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.util.List;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.jspecify.annotations.Nullable;

/**
 * A body made from a description: what is required, with its example.
 *
 * @param yes what stands for each yes or no without an example
 */
record BodyExample(JsonObject description, boolean yes) {
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";
    private static final Map<String, String> FORMS = Map.of(
            "uuid", NOBODY, "date-time", "2030-02-01T10:00:00+01:00", "date", "2030-02-01", "email", "x@y.example");

    /** For one operation; empty if it takes none. */
    String of(JsonObject operation) {
        if (!operation.containsKey("requestBody")) {
            return "";
        }
        var content = operation.getJsonObject("requestBody").getJsonObject("content");
        var media = content.getJsonObject("application/json");
        return media == null ? "" : example(media.getJsonObject("schema")).toString();
    }

    private JsonValue example(JsonObject schema) {
        if (schema.containsKey("$ref")) {
            return example(resolve(schema.getString("$ref")));
        }
        if (schema.containsKey("examples")) {
            return schema.getJsonArray("examples").get(0);
        }
        if (schema.containsKey("example")) {
            return schema.get("example");
        }
        return schema.containsKey("properties") ? object(schema) : plain(schema);
    }

    private JsonValue object(JsonObject schema) {
        var required = schema.containsKey("required")
                ? schema.getJsonArray("required").getValuesAs(JsonString::getString)
                : List.<String>of();
        var json = Json.createObjectBuilder();
        schema.getJsonObject("properties").forEach((name, property) -> {
            if (required.contains(name) || property.asJsonObject().containsKey("examples")) {
                json.add(name, example(property.asJsonObject()));
            }
        });
        return json.build();
    }

    private JsonValue plain(JsonObject schema) {
        if (schema.containsKey("enum")) {
            return schema.getJsonArray("enum").get(0);
        }
        var form = FORMS.get(schema.getString("format", ""));
        if (form != null) {
            return Json.createValue(form);
        }
        var values = Map.of(
                "integer",
                Json.createValue(1),
                "boolean",
                yes ? JsonValue.TRUE : JsonValue.FALSE,
                "array",
                JsonValue.EMPTY_JSON_ARRAY);
        var value = values.get(type(schema));
        return value == null ? Json.createValue("x") : value;
    }

    private static @Nullable String type(JsonObject schema) {
        return schema.get("type") instanceof JsonString type ? type.getString() : null;
    }

    private JsonObject resolve(String reference) {
        var at = description;
        for (var part : reference.substring(2).split("/")) {
            at = at.getJsonObject(part);
        }
        return at;
    }
}
