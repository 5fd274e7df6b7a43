// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.cache;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A finished page.
 *
 * @param version the state of everything that it was made from
 * @param tag the entity tag, made from the body alone, so that it is the same on every server
 */
record CachedPage(String version, String type, byte[] body, String tag) {

    static CachedPage of(String version, String type, byte[] body) {
        return new CachedPage(version, type, body, tag(body));
    }

    /** Sends it, or only says that the browser's copy is still right. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Cookie, Accept-Language");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String tag(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
