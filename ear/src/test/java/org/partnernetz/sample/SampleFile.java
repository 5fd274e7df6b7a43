// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import org.partnernetz.time.NetworkDays;

/**
 * What a plugin's file of samples says.
 *
 * @param items made in this order
 * @param values what stands in an address where no item is named, by the path up to it
 * @param pages which item a page shows
 * @param files of which item a page without a view makes files
 */
public record SampleFile(
        List<Item> items, Map<String, String> values, Map<String, String> pages, Map<String, String> files) {
    /** In a text of a body: words that tell whose item it is. */
    private static final String WORDS = "$words";

    /** In a body: the day on which it is sent. */
    private static final String TODAY = "$today";

    /**
     * One item.
     *
     * @param kind for example {@code cases/{}/contacts/{}}
     * @param list what it is posted to, as a rule the kind without its end
     * @param key where in the answer its key stands
     * @param opens the page that the address in the answer opens for everybody, or none
     */
    public record Item(String kind, String list, String body, String key, String opens) {
        String body(String words) {
            return body.replace(WORDS, words)
                    .replace(TODAY, LocalDate.now(NetworkDays.ZONE).toString());
        }
    }

    /** Of a plugin's module; empty if there is none. */
    public static SampleFile in(Path module) {
        var file = module.resolve("src/test/samples.json");
        try (var reader = Files.exists(file) ? Files.newBufferedReader(file) : new StringReader("{}")) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SampleFile read(Reader reader) {
        try (var json = Json.createReader(reader)) {
            var file = json.readObject();
            var items = file.containsKey("items")
                    ? file.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                            .map(SampleFile::item)
                            .toList()
                    : List.<Item>of();
            return new SampleFile(items, texts(file, "values"), texts(file, "pages"), texts(file, "files"));
        }
    }

    private static Item item(JsonObject json) {
        var kind = Shape.of(json.getString("kind"));
        return new Item(
                kind,
                Shape.of(json.getString("list", Shape.list(kind))),
                json.getJsonObject("body").toString(),
                json.getString("key", "/id"),
                json.getString("opens", ""));
    }

    private static Map<String, String> texts(JsonObject file, String name) {
        var texts = new LinkedHashMap<String, String>();
        if (file.containsKey(name)) {
            file.getJsonObject(name)
                    .forEach((key, value) -> texts.put(Shape.of(key), ((JsonString) value).getString()));
        }
        return texts;
    }
}
