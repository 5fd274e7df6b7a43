// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;

import jakarta.enterprise.context.ApplicationScoped;
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

import org.partnernetz.form.reading.RecordReading;
import org.partnernetz.problem.InvalidException;

/**
 * Reads a JSON body into a record and reports all faults at once: unknown fields, wrong types, unknown choices, broken
 * constraints. The same {@link RecordReading} reads forms.
 *
 * <p>Binding libraries stop at the first fault and describe it for programmers. This reader reports faults by field, so
 * that the answer can be in the caller's language. It also reads records of plugins, unless they have fields of types
 * that it does not know.
 */
@Provider
@ApplicationScoped
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class RecordReader implements MessageBodyReader<Record> {
    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return JsonSent.understands(type);
    }

    /** @throws InvalidException naming all faults: of type, missing, or against a constraint */
    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return RecordReading.read(new JsonSent(parse(body)), type);
    }

    private static JsonObject parse(InputStream body) {
        try (var parser = OneJson.PROVIDER.createParser(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            if (parser.next() == Event.START_OBJECT) {
                var object = parser.getObject();
                rejectMore(parser);
                return object;
            }
        } catch (JsonException | NoSuchElementException e) {
            throw JsonBody.refused("json", JsonBody.position(e));
        }
        throw JsonBody.refused("type", JsonValue.ValueType.OBJECT.name());
    }

    private static void rejectMore(JsonParser parser) {
        if (parser.hasNext()) {
            throw new JsonParsingException("more than one value", parser.getLocation());
        }
    }
}
