// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;

import org.partnernetz.problem.InvalidException;

/** The text of a JSON body, looked at as a whole before anything is made of it. */
final class JsonBody {
    static final int SIZE_MAX = 1_000_000;

    /** No body of this platform is deeper than five levels. */
    static final int DEPTH_MAX = 32;

    static final int KEYS_MAX = 1_000;

    static final int DIGITS_MAX = 100;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** @throws InvalidException if there are more than so many */
    static byte[] bytes(InputStream body, int most) throws IOException {
        var bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw refused("too-long", Integer.toString(most));
        }
        return bytes;
    }

    /** @throws InvalidException if the body is no UTF-8, no JSON, too deep, or has too many keys or digits */
    static String checked(byte[] bytes) {
        var text = decoded(bytes);
        try (var parser = OneJson.PROVIDER.createParser(new StringReader(text))) {
            measure(parser);
        } catch (JsonException | NoSuchElementException e) {
            throw refused("json", position(e));
        }
        return text;
    }

    private static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused("json", "1:1");
        }
    }

    private static void measure(JsonParser parser) {
        var depth = 0;
        var keys = 0;
        do {
            switch (parser.next()) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                case KEY_NAME -> keys++;
                case VALUE_NUMBER -> checkNumber(parser);
                default -> {}
            }
            if (depth > DEPTH_MAX) {
                throw refused("too-deep", Integer.toString(DEPTH_MAX));
            }
            if (keys > KEYS_MAX) {
                throw refused("too-many-keys", Integer.toString(KEYS_MAX));
            }
        } while (parser.hasNext());
    }

    private static void checkNumber(JsonParser parser) {
        if (parser.getString().length() > DIGITS_MAX) {
            throw refused("number", "");
        }
    }

    static InvalidException refused(String code, String limit) {
        return InvalidException.of("body", code, limit);
    }

    static String position(RuntimeException e) {
        return e instanceof JsonParsingException parsing
                ? parsing.getLocation().getLineNumber() + ":"
                        + parsing.getLocation().getColumnNumber()
                : "1:1";
    }

    private JsonBody() {}
}
