// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** What a person needs to know once the platform has started. */
final class Welcome {

    private final URI address;
    private final Path home;
    private final Path log;
    private final boolean demo;

    /** @param demo whether the platform was started for a demo */
    Welcome(URI address, Path home, Path log, boolean demo) {
        this.address = address;
        this.home = home;
        this.log = log;
        this.demo = demo;
    }

    static Welcome to(Platform platform) {
        return new Welcome(platform.address(), platform.home().folder(), platform.log(), platform.isDemo());
    }

    List<String> lines(Duration took) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("Partnernetz is ready after " + took.toSeconds() + " s.");
        lines.add("");
        lines.add("  Address   " + address);
        lines.add("  Data      " + home);
        lines.add("  Log       " + log);
        lines.addAll(setup());
        lines.addAll(demo ? signIns() : List.of());
        lines.add("");
        lines.add("Stop it with Ctrl-C.");
        return lines;
    }

    /**
     * Of a network that waits for its first administrator. What is printed here is kept by logs that others read, so it
     * says where the code is, but not the code.
     */
    private List<String> setup() {
        var file = home.resolve("setup.json");
        return Files.exists(file)
                ? List.of(
                        "",
                        "  The network has no administrator yet. Open " + address.resolve("/setup")
                                + " and give the code that is in " + file)
                : List.of();
    }

    /** The server has removed the file if the samples are gone. */
    private List<String> signIns() {
        var file = home.resolve("demo.json");
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
