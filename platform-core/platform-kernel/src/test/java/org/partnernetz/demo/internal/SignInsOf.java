// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.demo.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.json.JsonObject;

import org.partnernetz.store.json.OneJson;

/** What the demo wrote down, as somebody has read it. */
record SignInsOf(List<JsonObject> entries) {

    static SignInsOf demo(Path home) throws IOException {
        try (var reader = OneJson.PROVIDER.createReader(Files.newBufferedReader(home.resolve("demo.json")))) {
            return new SignInsOf(List.copyOf(reader.readArray().getValuesAs(JsonObject.class)));
        }
    }

    String password(String email) {
        return of(email).getString("password");
    }

    String token(String email) {
        return of(email).getString("token");
    }

    private JsonObject of(String email) {
        return entries.stream()
                .filter(entry -> entry.getString("email").equals(email))
                .findFirst()
                .orElseThrow();
    }
}
