// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.time.Duration;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The cookie that a browser gets when somebody signs in. It does not sign anybody in; it only shows that this browser
 * has signed in before, so that it need not wait if others guess passwords of the account. It is sent only to the
 * sign-in page.
 */
public final class DeviceCookie {
    private static final String NAME = "device";
    private static final String PATH = "/sign-in";
    private static final int LENGTH_MAX = 100;
    private static final Duration KEPT = Duration.ofDays(180);

    /** What the browser sent; empty if it has nothing. */
    public static String of(HttpServletRequest request) {
        return value(request, NAME);
    }

    static String value(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? ""
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(value -> value.length() <= LENGTH_MAX)
                        .findFirst()
                        .orElse("");
    }

    /** Sends it to the browser. */
    public static void keep(HttpServletRequest request, HttpServletResponse response, String device) {
        var cookie = new Cookie(NAME, device);
        cookie.setPath(PATH);
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private DeviceCookie() {}
}
