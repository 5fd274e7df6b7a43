// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

import java.util.Base64;
import java.util.Set;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.partnernetz.form.Upload;
import org.partnernetz.form.reading.UnreadableException;

/** A file in JSON: {@code {"name": "plan.pdf", "content": "JVBERi0…"}}, its bytes in Base64 or as a data URL. */
final class JsonFile {
    private static final String NAME = "name";
    private static final String CONTENT = "content";
    private static final Set<String> PARTS = Set.of(NAME, CONTENT);
    private static final String DATA = "data:";
    private static final String BASE64 = ";base64,";

    /** Base64 takes four characters for three bytes. */
    private static final int CHARACTERS = 4;

    private static final int BYTES = 3;

    private JsonFile() {}

    /** Returns how long so many bytes are in JSON. */
    static long length(long bytes) {
        return (bytes + BYTES) * CHARACTERS / BYTES;
    }

    static Upload read(JsonValue json) throws UnreadableException {
        if (!(json instanceof JsonObject object)) {
            throw new UnreadableException("type", "OBJECT");
        }
        if (!PARTS.containsAll(object.keySet())) {
            throw new UnreadableException("unknown", "");
        }
        return Upload.of(text(object, NAME), bytes(text(object, CONTENT)));
    }

    /** What is left out is empty, and told as such. */
    private static String text(JsonObject object, String part) throws UnreadableException {
        var value = object.getOrDefault(part, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return "";
        } else if (value instanceof JsonString text) {
            return text.getString();
        }
        throw new UnreadableException("type", "STRING");
    }

    private static byte[] bytes(String content) throws UnreadableException {
        var begin = content.startsWith(DATA) ? content.indexOf(BASE64) : 0;
        try {
            var text = content.startsWith(DATA) ? content.substring(begin + BASE64.length()) : content;
            return begin < 0 ? new byte[0] : Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("base64", "");
        }
    }
}
