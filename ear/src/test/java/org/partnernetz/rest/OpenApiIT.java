// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.journey.plugin.PluginFile;
import org.partnernetz.testkit.harness.InstalledPlugin;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Caller;

@WithPlatform
@DisplayName("The description of the REST interface")
class OpenApiIT {
    private static final String GUIDE = "founder-guide";
    private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\":\"#([^\"]+)\"");

    private JsonObject api;

    @BeforeEach
    void read(RunningPlatform platform) {
        api = Caller.anonymous(platform).get("/openapi?format=JSON").json();
    }

    @Test
    @DisplayName("says of every operation, parameter and answer what it is")
    void describesOperations() {
        var silent = new ArrayList<String>();
        ofCore().forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
            if (operation instanceof JsonObject described && described.containsKey("responses")) {
                lacks(described, path + " " + method, silent);
            } else if (operation instanceof JsonArray parameters) {
                parameters(parameters, path, silent);
            }
        }));
        assertThat(silent).isEmpty();
    }

    @Test
    @DisplayName("says of every field what it is")
    void describesFields() {
        var silent = new ArrayList<String>();
        api.getJsonObject("components").getJsonObject("schemas").forEach((name, schema) -> {
            var properties = schema.asJsonObject().getJsonObject("properties");
            if (properties != null && !name.startsWith(GUIDE + '.')) {
                properties.forEach((field, property) -> {
                    if (property.asJsonObject().getString("description", "").isBlank()) {
                        silent.add(name + "." + field);
                    }
                });
            }
        });
        assertThat(silent).isEmpty();
    }

    @Test
    @DisplayName("names the token and the form of problems")
    void namesTokenAndProblems() {
        var components = api.getJsonObject("components");
        assertThat(components
                        .getJsonObject("securitySchemes")
                        .getJsonObject("token")
                        .getString("scheme"))
                .isEqualTo("bearer");
        assertThat(components.getJsonObject("schemas")).containsKey("Problem");
        var responses = paths().getJsonObject("/api/v1/organisations/{organisation}/topics")
                .getJsonObject("post")
                .getJsonObject("responses");
        assertThat(responses).containsKeys("201", "400", "401", "403", "404", "409", "415");
        assertThat(responses.getJsonObject("400").getJsonObject("content")).containsKey("application/problem+json");
    }

    @Test
    @DisplayName("knows limits and choices")
    void knowsLimits() {
        var topic = api.getJsonObject("components").getJsonObject("schemas").getJsonObject("NewTopic");
        assertThat(topic.getJsonObject("properties").getJsonObject("title").getInt("maxLength"))
                .isEqualTo(160);
        assertThat(topic.getJsonArray("required").toString()).contains("title", "text");
    }

    @Test
    @DisplayName("holds what running plugins say of theirs, each reference leading somewhere")
    void holdsPlugins() throws Exception {
        InstalledPlugin.of(RunningPlatform.get(), PluginFile.ID).on("fitt");
        api = withGuide(RunningPlatform.get());
        assertThat(paths()).containsKey("/api/v1/organisations/{organisation}/p/" + GUIDE + "/projects");
        assertThat(api.getJsonObject("components").getJsonObject("schemas").keySet())
                .anyMatch(name -> name.startsWith(GUIDE + '.'));
        var lost = REFERENCE
                .matcher(api.toString())
                .results()
                .map(found -> found.group(1))
                .filter(pointer -> !Json.createPointer(pointer).containsValue(api))
                .toList();
        assertThat(lost).isEmpty();
    }

    @Test
    @DisplayName("is given in the form that is asked for")
    void speaksBoth(RunningPlatform platform) {
        var caller = Caller.anonymous(platform);
        assertThat(caller.send("GET", "/openapi", null, Map.of("Accept", "application/json"))
                        .header("Content-Type"))
                .startsWith("application/json");
        assertThat(caller.get("/openapi").header("Content-Type")).startsWith("application/yaml");
        assertThat(caller.get("/openapi").header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private static JsonObject withGuide(RunningPlatform platform) throws Exception {
        var caller = Caller.anonymous(platform);
        JsonObject read;
        var tries = 0;
        do {
            read = caller.get("/openapi?format=JSON").json();
            if (read.toString().contains("/p/" + GUIDE + "/")) {
                return read;
            }
            Thread.sleep(500);
        } while (tries++ < 60);
        return read;
    }

    /** What plugins say of theirs is for their own tests. */
    private Map<String, JsonValue> ofCore() {
        var core = new TreeMap<>(paths());
        core.keySet().removeIf(path -> path.contains("/p/" + GUIDE + "/"));
        return core;
    }

    private JsonObject paths() {
        return api.getJsonObject("paths");
    }

    private static void lacks(JsonObject operation, String name, List<String> silent) {
        if (operation.getString("summary", "").isBlank()
                || operation.getString("description", "").isBlank()) {
            silent.add(name);
        }
        if (operation.containsKey("parameters")) {
            parameters(operation.getJsonArray("parameters"), name, silent);
        }
        operation.getJsonObject("responses").forEach((status, response) -> {
            if (response.asJsonObject().getString("description", "").length() < 5) {
                silent.add(name + " " + status);
            }
        });
    }

    private static void parameters(JsonArray parameters, String name, List<String> silent) {
        for (var parameter : parameters.getValuesAs(JsonObject.class)) {
            if (parameter.getString("description", "").isBlank()) {
                silent.add(name + " ?" + parameter.getString("name"));
            }
        }
    }
}
