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
 * Looks at every JSON body before it is read, whoever reads it: a plugin with a reader of its own is kept from endless
 * bodies and broken characters as the core is.
 */
@Provider
@ApplicationScoped
public class JsonBodies implements ReaderInterceptor {

    /** Whoever leaves out the type of the content, or names any, is read by the reader of records nevertheless. */
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
