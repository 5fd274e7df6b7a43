// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.mail.StopMail;

/**
 * Refuses writing requests that a foreign page makes a browser send with the session cookie.
 *
 * <p>Browsers say where a request comes from and pages cannot forge it: {@code Sec-Fetch-Site}, or {@code Origin} where
 * the connection is not trustworthy to the browser. A request that writes and says neither is refused as well. The API
 * needs none of this, for it does not look at cookies; and a mail program that stops mails sends a token, which alone
 * counts there, whoever is signed in (RFC 8058).
 */
final class SameOrigin {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    static boolean allows(HttpServletRequest request) {
        return reads(request.getMethod())
                || Area.path(request).startsWith(StopMail.PATH)
                || allows(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), own(request));
    }

    /** Where the request came to; null where it does not say. */
    private static @Nullable String own(HttpServletRequest request) {
        var host = request.getHeader("Host");
        return host == null ? null : request.getScheme() + "://" + host;
    }

    static boolean reads(String method) {
        return READING.contains(method);
    }

    static boolean allows(@Nullable String site, @Nullable String origin, @Nullable String own) {
        if (site != null) {
            return site.equals("same-origin");
        }
        return origin != null && origin.equalsIgnoreCase(own);
    }

    private SameOrigin() {}
}
