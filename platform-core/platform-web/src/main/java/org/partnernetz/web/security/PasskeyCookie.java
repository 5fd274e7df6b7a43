// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.time.Duration;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.member.host.Passkeys;

/**
 * The cookie of a browser that was asked for a passkey: no other browser can give the answer. It lasts as long as the
 * question, and is sent only to the sign-in page.
 */
public final class PasskeyCookie {
    private static final String NAME = "passkey";
    private static final String PATH = "/sign-in";

    /** What the browser sent; empty if it has nothing. */
    public static String of(HttpServletRequest request) {
        return DeviceCookie.value(request, NAME);
    }

    /** Sends it to the browser. */
    public static void keep(HttpServletRequest request, HttpServletResponse response, String secret) {
        var cookie = new Cookie(NAME, secret);
        cookie.setPath(PATH);
        cookie.setMaxAge((int) Duration.ofMinutes(Passkeys.MINUTES).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }

    private PasskeyCookie() {}
}
