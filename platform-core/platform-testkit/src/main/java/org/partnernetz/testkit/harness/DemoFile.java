// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

/** Reads the sign-ins of the demo network. */
final class DemoFile {

    private DemoFile() {}

    static List<Person> read(Path file) {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(DemoFile::person)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Person person(JsonObject json) {
        var roles = json.getJsonArray("roles").getValuesAs(JsonString::getString);
        return new Person(
                json.getString("email"),
                json.getString("password"),
                json.getString("token", ""),
                json.getString("organisation"),
                roles);
    }
}
