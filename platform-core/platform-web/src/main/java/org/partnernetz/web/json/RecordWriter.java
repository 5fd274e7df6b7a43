// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;

/**
 * Writes records as JSON.
 *
 * <p>Binding libraries remember for ever the classes that they have seen, so a plugin's records would keep its class
 * loader alive after an update. What this writer remembers, it keeps in the class itself.
 */
@Provider
@ApplicationScoped
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class RecordWriter implements MessageBodyWriter<Record> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public void writeTo(
            Record value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(JsonText.of(value).getBytes(StandardCharsets.UTF_8));
    }
}
