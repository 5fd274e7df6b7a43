// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness.rest;

import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** What the platform answered. */
public record Answer(int status, HttpHeaders headers, String body) {

    public JsonObject json() {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    public List<JsonObject> items() {
        return json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** The first value of a header, or the empty string. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    @Override
    public String toString() {
        return status + " " + header("Location") + " " + body.substring(0, Math.min(body.length(), 500));
    }
}
