// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.reading.FilesSent;

/**
 * Checks every JSON body before any reader reads it, so that even a plugin with its own reader is protected from
 * endless bodies and malformed characters.
 */
@Provider
@ApplicationScoped
public class JsonBodies implements ReaderInterceptor {
    private static final long LARGE_MAX = 16_000_000;
    private static final Semaphore LARGE = new Semaphore(2);

    /** Lets the reader of records read a body even if its content type is missing or is a wildcard. */
    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isJson(context.getMediaType()) || JsonSent.understands(context.getType())) {
            var files = JsonSent.understands(context.getType()) ? FilesSent.bytes(context.getType()) : 0;
            return files == 0 ? read(context, JsonBody.SIZE_MAX) : readLarge(context, files);
        }
        return context.proceed();
    }

    private static @Nullable Object read(ReaderInterceptorContext context, int most) throws IOException {
        var text = JsonBody.checked(JsonBody.bytes(context.getInputStream(), most));
        context.setInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return context.proceed();
    }

    /** What is made of a large text takes many times its size; so only a few are looked at at once. */
    private static @Nullable Object readLarge(ReaderInterceptorContext context, long files) throws IOException {
        var most = (int) Math.min(JsonBody.SIZE_MAX + JsonFile.length(files), LARGE_MAX);
        var bytes = JsonBody.bytes(context.getInputStream(), most);
        context.setInputStream(new ByteArrayInputStream(bytes));
        if (bytes.length <= JsonBody.SIZE_MAX) {
            return read(context, most);
        }
        LARGE.acquireUninterruptibly();
        try {
            return read(context, most);
        } finally {
            LARGE.release();
        }
    }

    private static boolean isJson(MediaType media) {
        var subtype = media.getSubtype().toLowerCase(Locale.ROOT);
        return subtype.equals("json") || subtype.endsWith("+json");
    }
}
