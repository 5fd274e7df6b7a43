// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.journey.plugin.CoursePlugin;
import org.partnernetz.sample.EveryPlugin;
import org.partnernetz.testkit.harness.BuiltPlugin;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;

@WithPlatform
@DisplayName("The description of the REST interface")
class OpenApiIT {
    private static final String OF_PLUGIN = "^/api/v1/organisations/\\{organisation}/p/[a-z].*";
    private static final String PLUGIN_SCHEMA = "[a-z][a-z0-9-]*\\..*";
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
            if (properties != null && !name.matches(PLUGIN_SCHEMA)) {
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
        EveryPlugin.ofRepository(RunningPlatform.get()).on("fitt");
        CoursePlugin.on(RunningPlatform.get(), "fitt");
        api = withPlugins(RunningPlatform.get());
        assertThat(paths()).containsKey("/api/v1/organisations/{organisation}" + CoursePlugin.COURSES);
        assertThat(plugins()).allSatisfy(plugin -> {
            assertThat(paths().keySet()).anyMatch(path -> path.contains("/p/" + plugin + "/"));
            assertThat(api.getJsonObject("components").getJsonObject("schemas").keySet())
                    .anyMatch(name -> name.startsWith(plugin + '.'));
        });
        var lost = REFERENCE
                .matcher(api.toString())
                .results()
                .map(found -> found.group(1))
                .filter(pointer -> !Json.createPointer(pointer).containsValue(api))
                .toList();
        assertThat(lost).isEmpty();
    }

    @Test
    @DisplayName("requires of a body what it says: what is left out is named, unless the item is not there")
    void requiresWhatItSays(RunningPlatform platform) throws Exception {
        EveryPlugin.ofRepository(platform).on("fitt");
        CoursePlugin.on(platform, "fitt");
        api = withPlugins(platform);
        var member = Caller.of(platform, platform.person("fitt", "member"));
        var unnamed = new ArrayList<String>();
        var named = new ArrayList<String>();
        paths().forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
            var required = required(operation);
            if (!required.isEmpty()) {
                var answer = member.send(method.toUpperCase(Locale.ROOT), filled(path), "{}", Map.of());
                if (isNamed(required, answer)) {
                    named.add(path);
                } else if (answer.status() != 404) {
                    unnamed.add(method + " " + path + " " + required + ": " + answer);
                }
            }
        }));
        assertThat(unnamed).isEmpty();
        assertThat(named).hasSizeGreaterThan(10);
    }

    private static boolean isNamed(List<String> required, Answer answer) {
        return answer.status() == 400
                && required.stream().anyMatch(field -> answer.body().contains("\"field\":\"" + field + "\""));
    }

    private static String filled(String path) {
        return path.replace("{organisation}", "fitt")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    /** What the operation's JSON body has to have. */
    private List<String> required(JsonValue operation) {
        var schema = Stream.of("requestBody", "content", "application/json", "schema")
                .reduce(
                        operation,
                        (part, name) -> part instanceof JsonObject object ? object.get(name) : part,
                        (a, b) -> a);
        if (schema instanceof JsonObject reference && reference.containsKey("$ref")) {
            schema =
                    Json.createPointer(reference.getString("$ref").substring(1)).getValue(api);
        }
        return schema instanceof JsonObject object && object.containsKey("required")
                ? object.getJsonArray("required").getValuesAs(JsonString::getString)
                : List.of();
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

    private static List<String> plugins() {
        return Stream.concat(
                        Stream.of(CoursePlugin.ID),
                        BuiltPlugin.ofRepository().stream()
                                .filter(BuiltPlugin::hasResources)
                                .map(BuiltPlugin::id))
                .toList();
    }

    private static JsonObject withPlugins(RunningPlatform platform) throws Exception {
        var caller = Caller.anonymous(platform);
        JsonObject read;
        var tries = 0;
        do {
            read = caller.get("/openapi?format=JSON").json();
            var text = read.toString();
            if (plugins().stream().allMatch(plugin -> text.contains("/p/" + plugin + "/"))) {
                return read;
            }
            Thread.sleep(500);
        } while (tries++ < 60);
        return read;
    }

    /** What plugins say of theirs is for their own tests. */
    private Map<String, JsonValue> ofCore() {
        var core = new TreeMap<>(paths());
        core.keySet().removeIf(path -> path.matches(OF_PLUGIN));
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
