// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Descriptions of REST interfaces")
class OpenApiMergeTest {
    private static final String BASE = "/api/v1/organisations/{organisation}/p/";
    private static final JsonObject CORE = json("""
            {"openapi": "3.1.0", "tags": [{"name": "events"}],
             "paths": {"/api/v1/organisations": {"get": {"responses": {}}}},
             "components": {"schemas": {"Item": {"type": "string"}},
                            "securitySchemes": {"token": {"scheme": "bearer"}}}}""");
    private static final JsonObject ADVICE = json("""
            {"info": {"description": "Advice."}, "tags": [{"name": "events"}],
             "paths": {"/items": {"get": {"tags": ["events"], "operationId": "list", "responses": {"200":
               {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Item"}}}}}}},
               "/api/v1/organisations": {"get": {"responses": {}}},
               "/api/v1/organisations/{organisation}/p/other/things": {"get": {"responses": {}}}},
             "components": {"schemas": {"Item": {"type": "object", "properties":
                              {"next": {"$ref": "#/components/schemas/Item"}}}},
                            "securitySchemes": {"token": {"scheme": "basic"}}}}""");

    private final JsonObject joined =
            new OpenApiMerge(CORE).add("advice", ADVICE).joined();

    @Test
    @DisplayName(
            "are joined with all paths of a plugin below its own, wherever it put them, in an order that no server changes")
    void putsPathsBelow() {
        assertThat(joined.getJsonObject("paths").keySet())
                .containsExactly(
                        "/api/v1/organisations",
                        BASE + "advice/api/v1/organisations",
                        BASE + "advice/items",
                        BASE + "advice/things");
    }

    @Test
    @DisplayName("keep their components apart, and references with them")
    void keepsComponentsApart() {
        var schemas = joined.getJsonObject("components").getJsonObject("schemas");

        assertThat(schemas.getJsonObject("Item").getString("type")).isEqualTo("string");
        assertThat(schemas.getJsonObject("advice.Item").toString()).contains("#/components/schemas/advice.Item");
        assertThat(joined.getJsonObject("paths")
                        .getJsonObject(BASE + "advice/items")
                        .toString())
                .contains("\"#/components/schemas/advice.Item\"");
    }

    @Test
    @DisplayName("know one way to sign in, the core's")
    void hasOneScheme() {
        assertThat(joined.getJsonObject("components").getJsonObject("securitySchemes"))
                .isEqualTo(CORE.getJsonObject("components").getJsonObject("securitySchemes"));
    }

    @Test
    @DisplayName("have one tag a plugin, and operations named after it")
    void tagsWithThePlugin() {
        var operation = joined.getJsonObject("paths")
                .getJsonObject(BASE + "advice/items")
                .getJsonObject("get");

        assertThat(operation.getJsonArray("tags").getString(0)).isEqualTo("advice");
        assertThat(operation.getString("operationId")).isEqualTo("advice.list");
        assertThat(joined.getJsonArray("tags").getValuesAs(JsonObject.class))
                .extracting(tag -> tag.getString("name"))
                .containsExactly("events", "advice");
    }

    @Test
    @DisplayName("are the core's alone where no plugin has one")
    void leavesTheCore() {
        assertThat(new OpenApiMerge(CORE).joined()).isEqualTo(CORE);
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
