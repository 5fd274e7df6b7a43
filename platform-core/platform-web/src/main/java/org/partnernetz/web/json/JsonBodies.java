// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotSupportedException;
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

    /** @throws NotSupportedException if the body names another charset than UTF-8, the only one that JSON has */
    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isJson(context.getMediaType())) {
            if (!isUtf8(context.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER))) {
                throw new NotSupportedException();
            }
            var text = JsonBody.read(context.getInputStream());
            context.setInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
        return context.proceed();
    }

    private static boolean isJson(MediaType media) {
        var subtype = media.getSubtype().toLowerCase(Locale.ROOT);
        return subtype.equals("json") || subtype.endsWith("+json");
    }

    static boolean isUtf8(@Nullable String charset) {
        try {
            return charset == null || Charset.forName(charset).equals(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return false;
        }
    }
}
