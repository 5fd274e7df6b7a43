// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

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
        lines.addAll(demo());
        lines.add("");
        lines.add("Stop it with Ctrl-C.");
        return lines;
    }

    private List<String> demo() {
        var file = platform.home().demo();
        if (!Files.isReadable(file)) {
            return List.of();
        }
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            var people = reader.readArray().getValuesAs(JsonObject.class);
            var heading = Stream.of("", "  Demo sign-ins (also in " + file + "):");
            return Stream.concat(heading, people.stream().map(Welcome::person)).toList();
        } catch (IOException | RuntimeException e) {
            return List.of("  The demo sign-ins in " + file + " cannot be read: " + e.getMessage());
        }
    }

    private static String person(JsonObject person) {
        var roles = person.getJsonArray("roles").getValuesAs(JsonString.class).stream()
                .map(role -> role.getString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "    %-44s %-26s %s (%s)",
                person.getString("email"),
                person.getString("password"),
                person.getString("organisation"),
                roles);
    }
}
