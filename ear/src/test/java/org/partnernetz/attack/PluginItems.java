// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.partnernetz.rest.Answer;
import org.partnernetz.rest.Caller;

/**
 * Items of any plugin, made by what its OpenAPI document says: where a list can be added to and its items can be read,
 * an item with a secret in its words is made for the attackers.
 */
record PluginItems(Caller owner, String organisation) {
    private static final Pattern LIST = Pattern.compile(".*/p/[a-z0-9-]+(?:/[a-z0-9-]+)+");
    private static final Pattern WORD = Pattern.compile("[A-Z_]+|\\d.*|.*-.*-.*-.*-.*");

    /** Keys of new items by their parameters, for example {@code notes/{id}}. */
    Map<String, String> of(String plugin, String secret) {
        var base = "/api/v1/organisations/" + organisation + "/p/" + plugin;
        var answer = owner.get(base + "/openapi");
        if (answer.status() != 200) {
            throw new IllegalStateException(plugin + " does not serve: " + answer);
        }
        var description = answer.json();
        var items = new HashMap<String, String>();
        description.getJsonObject("paths").forEach((path, item) -> {
            if (LIST.matcher(path).matches() && item.asJsonObject().containsKey("post")) {
                var list = path.substring(path.indexOf("/p/" + plugin) + ("/p/" + plugin).length());
                var name = list.substring(list.lastIndexOf('/') + 1);
                parameter(description, path)
                        .ifPresent(parameter ->
                                items.put(name + "/" + parameter, made(base + list, path, description, secret)));
            }
        });
        return items;
    }

    private static java.util.Optional<String> parameter(JsonObject description, String list) {
        return description.getJsonObject("paths").keySet().stream()
                .filter(path -> path.matches(Pattern.quote(list) + "/\\{\\w+}"))
                .map(path -> path.substring(list.length() + 1))
                .findFirst();
    }

    private String made(String address, String path, JsonObject description, String secret) {
        var example = Bodies.of(description).of("POST", path);
        Answer answer = owner.post(address, telling(example, secret));
        if (answer.status() != 201) {
            throw new IllegalStateException("POST " + address + " with its own example: " + answer);
        }
        return answer.json().getString("id");
    }

    /** The same body with the secret in every text that is none of a few words, no number, no time and no key. */
    private static String telling(String body, String secret) {
        try (var reader = Json.createReader(new java.io.StringReader(body))) {
            var json = Json.createObjectBuilder();
            reader.readObject()
                    .forEach((name, value) -> json.add(name, secret(value) ? Json.createValue(secret) : value));
            return json.build().toString();
        }
    }

    private static boolean secret(JsonValue value) {
        return value instanceof JsonString text
                && !WORD.matcher(text.getString()).matches();
    }
}
