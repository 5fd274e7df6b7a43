// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import org.jspecify.annotations.Nullable;

/**
 * Checks every JSON body before any reader reads it, so that even a plugin with its own reader is protected from
 * endless bodies and malformed characters.
 */
@Provider
@ApplicationScoped
public class JsonBodies implements ReaderInterceptor {

    /** Lets the reader of records read a body even if its content type is missing or is a wildcard. */
    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isJson(context.getMediaType()) || JsonSent.understands(context.getType())) {
            var text = JsonBody.read(context.getInputStream());
            context.setInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
        return context.proceed();
    }

    private static boolean isJson(MediaType media) {
        var subtype = media.getSubtype().toLowerCase(Locale.ROOT);
        return subtype.equals("json") || subtype.endsWith("+json");
    }
}
