// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.repeat;

import java.net.URI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/** The request that reads an item, in place of the one that made it. */
final class ReadingRequest extends SentRequest {
    private static final Set<String> OF_BODY =
            Set.of("content-type", "content-length", "transfer-encoding", "idempotency-key");

    private final HttpServletRequest request;
    private final String item;

    ReadingRequest(HttpServletRequest request, String item) {
        super(request, new byte[0]);
        this.request = request;
        this.item = item;
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getRequestURI() {
        return item;
    }

    @Override
    public StringBuffer getRequestURL() {
        var address = URI.create(request.getRequestURL().toString()).resolve(item);
        return new StringBuffer(address.toString());
    }

    @Override
    public String getPathInfo() {
        return URI.create(item).getPath().substring(request.getServletPath().length());
    }

    @Override
    public @Nullable String getQueryString() {
        return null;
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public int getContentLength() {
        return -1;
    }

    @Override
    public long getContentLengthLong() {
        return -1;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isOfBody(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isOfBody(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        var names = Collections.list(super.getHeaderNames());
        names.removeIf(ReadingRequest::isOfBody);
        return Collections.enumeration(names);
    }

    private static boolean isOfBody(String header) {
        return OF_BODY.contains(header.toLowerCase(Locale.ROOT));
    }
}
