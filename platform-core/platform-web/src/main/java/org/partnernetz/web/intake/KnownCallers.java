// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The recently valid sessions and tokens, by their digests, so that a request can be distinguished from an anonymous
 * one without the database. This is no proof: the front door checks again.
 *
 * <p>Only people with an account get in here, so nobody else can fill it.
 */
public final class KnownCallers {
    static final String ATTRIBUTE = KnownCallers.class.getName();

    private static final int KEPT_MAX = 50_000;
    private static final long KEPT_FOR = Duration.ofHours(1).toNanos();

    private final Map<String, Long> seen;

    KnownCallers() {
        this(KEPT_MAX);
    }

    KnownCallers(int keptMax) {
        seen = new Latest(keptMax);
    }

    /** Remembers the session or token of a request that the front door has admitted. */
    public static void saw(HttpServletRequest request) {
        if (request.getServletContext().getAttribute(ATTRIBUTE) instanceof KnownCallers known) {
            known.keep(request);
        }
    }

    private void keep(HttpServletRequest request) {
        var token = request.getHeader(Headers.AUTHORIZATION_STRING);
        var name = request.getServletContext().getSessionCookieConfig().getName();
        var cookies = request.getCookies();
        if (token != null) {
            keep(token);
        } else if (cookies != null) {
            for (var cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    keep(cookie.getValue());
                }
            }
        }
    }

    void keep(String credential) {
        synchronized (seen) {
            seen.put(digest(credential), System.nanoTime());
        }
    }

    /** The digest of a known caller's session or token; null for everybody else. */
    @Nullable
    String find(HttpServerExchange exchange) {
        var token = exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION);
        if (token != null) {
            return known(token);
        }
        for (var cookie : exchange.requestCookies()) {
            var found = cookie.getValue() == null ? null : known(cookie.getValue());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Nullable
    String known(String credential) {
        var digest = digest(credential);
        synchronized (seen) {
            var when = seen.get(digest);
            return when != null && System.nanoTime() - when < KEPT_FOR ? digest : null;
        }
    }

    private static String digest(String credential) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(credential.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Latest extends LinkedHashMap<String, Long> {
        private static final long serialVersionUID = 1L;

        private final int keptMax;

        Latest(int keptMax) {
            super(16, 0.75f, true);
            this.keptMax = keptMax;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > keptMax;
        }
    }
}
