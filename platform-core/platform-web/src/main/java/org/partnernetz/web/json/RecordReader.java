// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.NoSuchElementException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;

/**
 * Reads a JSON body into a record and names every fault at once: unknown fields, wrong types, unknown choices.
 *
 * <p>Binding libraries stop at the first fault and say it in words for programmers; this says it by field, so that the
 * answer can be given in the caller's language. Records of plugins are read by it too, unless they have fields of types
 * that it does not know.
 */
@Provider
@ApplicationScoped
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class RecordReader implements MessageBodyReader<Record> {
    private static final int SIZE_MAX = 1_000_000;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Reading.understands(type);
    }

    /** @throws InvalidException naming all faults of type; what is missing or too long is for the constraints */
    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var json = parse(body.readNBytes(SIZE_MAX + 1));
        var reading = new Reading();
        var value = reading.record(json, type, "");
        if (!reading.faults().isEmpty() || value == null) {
            throw new InvalidException(reading.faults());
        }
        return type.cast(value);
    }

    private static JsonObject parse(byte[] body) {
        if (body.length > SIZE_MAX) {
            throw new InvalidException(List.of(new Fault("body", "too-long", Integer.toString(SIZE_MAX))));
        }
        try (var parser = Json.createParser(new ByteArrayInputStream(body))) {
            if (parser.next() == Event.START_OBJECT) {
                var object = parser.getObject();
                rejectMore(parser);
                return object;
            }
        } catch (JsonException | NoSuchElementException e) {
            throw new InvalidException(List.of(new Fault("body", "json", position(e))));
        }
        throw new InvalidException(List.of(new Fault("body", "type", JsonValue.ValueType.OBJECT.name())));
    }

    private static void rejectMore(JsonParser parser) {
        if (parser.hasNext()) {
            throw new JsonParsingException("more than one value", parser.getLocation());
        }
    }

    private static String position(RuntimeException e) {
        return e instanceof JsonParsingException parsing
                ? parsing.getLocation().getLineNumber() + ":"
                        + parsing.getLocation().getColumnNumber()
                : "1:1";
    }
}
