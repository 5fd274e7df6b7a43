// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.io.StringReader;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.partnernetz.testkit.harness.rest.Answer;

/**
 * One item of each kind of a plugin. First those of its file of samples, then whatever its OpenAPI document lets one
 * add to a list: with the document's own example, and with telling words in every text.
 */
public final class PluginItems {
    private static final Pattern NO_TEXT = Pattern.compile("[A-Z_]+|\\d.*|.*-.*-.*-.*-.*");

    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final String plugin;
    private final SampleFile file;
    private final Calls calls;
    private final String words;

    private PluginItems(String plugin, SampleFile file, Calls calls, String words) {
        this.plugin = plugin;
        this.file = file;
        this.calls = calls;
        this.words = words;
    }

    /** @param words stand in each text of each item */
    public static PluginItems make(String plugin, SampleFile file, Calls calls, String words) {
        var items = new PluginItems(plugin, file, calls, words);
        items.keys.putAll(file.values());
        file.items().forEach(items::add);
        items.addDescribed();
        return items;
    }

    public String plugin() {
        return plugin;
    }

    /** The keys, each by the path up to it: {@code cases/{}} and {@code cases/{}/contacts/{}}. */
    public Map<String, String> keys() {
        return Map.copyOf(keys);
    }

    /** Addresses that open a page for everybody who has one, by page. */
    public Map<String, String> links() {
        return Map.copyOf(links);
    }

    /** The key of the item that a page shows, by page. */
    public Map<String, String> pages() {
        return keysOf(file.pages());
    }

    /** The key of the item of which a page without a view makes files, by page. */
    public Map<String, String> files() {
        return keysOf(file.files());
    }

    private Map<String, String> keysOf(Map<String, String> kinds) {
        var found = new LinkedHashMap<String, String>();
        kinds.forEach((page, kind) -> found.put(page, keys.get(Shape.of(kind))));
        return found;
    }

    /** Ends what opens a page for everybody, so that its address is one that nobody may use any more. */
    public void end() {
        file.items().stream()
                .filter(item -> !item.opens().isEmpty())
                .forEach(item -> calls.send("DELETE", Shape.filled(item.kind(), keys), null));
    }

    private void add(SampleFile.Item item) {
        var answer = posted(item.list(), item.body(words));
        keys.put(item.kind(), text(answer, item.key()));
        if (!item.opens().isEmpty()) {
            links.put(item.opens(), text(answer, "/address"));
        }
    }

    private static String text(Answer answer, String pointer) {
        return ((JsonString) answer.json().getValue(pointer)).getString();
    }

    private void addDescribed() {
        var description = calls.send("GET", "openapi", null).json();
        var shapes = shapes(description);
        shapes.keySet().stream()
                .filter(Shape::isItem)
                .filter(kind -> !keys.containsKey(kind) && adds(shapes.get(Shape.list(kind)), description))
                .sorted(Comparator.comparing(String::length))
                .toList()
                .forEach(kind -> addDescribed(kind, description));
    }

    private void addDescribed(String kind, JsonObject description) {
        var example = Bodies.of(plugin, description).of("POST", "/p/" + plugin + "/" + Shape.list(kind));
        keys.put(kind, text(posted(Shape.list(kind), telling(example)), "/id"));
    }

    private static boolean adds(String list, JsonObject description) {
        return list != null
                && description.getJsonObject("paths").getJsonObject(list).containsKey("post");
    }

    /** The described paths by their shape below the plugin. */
    private static Map<String, String> shapes(JsonObject description) {
        var shapes = new LinkedHashMap<String, String>();
        for (var path : description.getJsonObject("paths").keySet()) {
            shapes.put(Bodies.below(path), path);
        }
        return shapes;
    }

    private Answer posted(String list, String body) {
        var answer = calls.send("POST", Shape.filled(list, keys), body);
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(plugin + ": POST " + list + " with " + body + ": " + answer);
        }
        return answer;
    }

    /** The same body with the words in every text that is none of a few words, no number, no time and no key. */
    private String telling(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            var json = Json.createObjectBuilder();
            reader.readObject().forEach((name, value) -> json.add(name, told(value)));
            return json.build().toString();
        }
    }

    private JsonValue told(JsonValue value) {
        return value instanceof JsonString text
                        && !NO_TEXT.matcher(text.getString()).matches()
                ? Json.createValue(words)
                : value;
    }
}
