// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** What a person needs to know once the platform has started. */
final class Welcome {

    private final Platform platform;
    private final Duration took;

    Welcome(Platform platform, Duration took) {
        this.platform = platform;
        this.took = took;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("Partnernetz is ready after " + took.toSeconds() + " s.");
        lines.add("");
        lines.add("  Address   " + platform.address());
        lines.add("  Data      " + platform.home().folder());
        lines.add("  Log       " + platform.log());
        lines.addAll(setup());
        lines.addAll(demo());
        lines.add("");
        lines.add("Stop it with Ctrl-C.");
        return lines;
    }

    /** Of a network that waits for its first administrator. */
    private List<String> setup() {
        var file = platform.home().folder().resolve("setup.json");
        if (!Files.isReadable(file)) {
            return List.of();
        }
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            var wanted = reader.readArray().getJsonObject(0);
            return List.of(
                    "",
                    "  The network has no administrator yet. Open "
                            + platform.address().resolve(wanted.getString("page"))
                            + " and give the code " + wanted.getString("code"));
        } catch (IOException | RuntimeException e) {
            return List.of("  The code in " + file + " cannot be read: " + e.getMessage());
        }
    }

    private List<String> demo() {
        var file = platform.home().demo();
        if (!Files.isReadable(file)) {
            return List.of();
        }
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            var people = reader.readArray().getValuesAs(JsonObject.class);
            var different = new LinkedHashMap<String, JsonObject>();
            people.forEach(person -> different.putIfAbsent(can(person), person));
            var lines = new ArrayList<String>();
            lines.add("");
            lines.add("  Demo sign-ins, one of each kind; all " + people.size() + " are in " + file + ":");
            different.values().forEach(person -> lines.addAll(person(person)));
            return lines;
        } catch (IOException | RuntimeException e) {
            return List.of("  The demo sign-ins in " + file + " cannot be read: " + e.getMessage());
        }
    }

    private static List<String> person(JsonObject person) {
        var signIn = String.format(
                Locale.ROOT,
                "    %-32s %-22s %s",
                person.getString("email"),
                person.getString("password"),
                person.getString("organisation"));
        return List.of(signIn, "        " + can(person));
    }

    /** An older home does not say what they can do, but their roles. */
    private static String can(JsonObject person) {
        return person.getString("can", person.getJsonArray("roles").toString());
    }
}
