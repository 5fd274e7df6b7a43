// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.backup;

import java.io.Reader;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;

import org.partnernetz.launcher.LaunchException;

/**
 * What a backup file says about itself: {@code backup.json}, its last entry.
 *
 * @param made ISO instant of the moment whose state the database has
 * @param postgresql major version that the part {@code database} belongs to
 * @param parts name of a part, to the entries of that part with their SHA-256 in hex
 */
record Manifest(String made, String postgresql, Map<String, Map<String, String>> parts) {

    static final String ENTRY = "backup.json";
    private static final int FORMAT = 1;

    /** Adds an entry to its part, which is the first folder of its name. */
    void add(String entry, String digest) {
        parts.computeIfAbsent(part(entry), none -> new TreeMap<>()).put(entry, digest);
    }

    static String part(String entry) {
        return entry.substring(0, entry.indexOf('/'));
    }

    /** All entries of all parts. */
    Map<String, String> entries() {
        var all = new TreeMap<String, String>();
        parts.values().forEach(all::putAll);
        return all;
    }

    void write(Writer writer) {
        var list = Json.createArrayBuilder();
        parts.forEach((name, entries) -> {
            var digests = Json.createObjectBuilder();
            entries.forEach(digests::add);
            list.add(Json.createObjectBuilder().add("name", name).add("sha256", digests));
        });
        var json = Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("made", made)
                .add("postgresql", postgresql)
                .add("parts", list)
                .build();
        Json.createWriter(writer).write(json);
    }

    static Manifest read(Reader reader) {
        try (var json = Json.createReader(reader)) {
            return of(json.readObject());
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new LaunchException("its list of contents cannot be read", e);
        }
    }

    private static Manifest of(JsonObject json) {
        if (json.getInt("format") != FORMAT) {
            throw new LaunchException("its format is " + json.getInt("format") + ", and this program reads " + FORMAT);
        }
        var parts = new LinkedHashMap<String, Map<String, String>>();
        List<JsonObject> list = json.getJsonArray("parts").getValuesAs(JsonObject.class);
        for (var part : list) {
            var entries = new TreeMap<String, String>();
            var digests = part.getJsonObject("sha256");
            digests.keySet().forEach(entry -> entries.put(entry, digests.getString(entry)));
            parts.put(part.getString("name"), entries);
        }
        return new Manifest(json.getString("made"), json.getString("postgresql"), parts);
    }
}
