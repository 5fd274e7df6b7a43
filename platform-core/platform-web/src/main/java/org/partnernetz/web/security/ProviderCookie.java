// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.time.Duration;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.member.host.ProviderEntrance;

/**
 * The cookies of a browser whose user signs in by the provider of an organisation: what was asked, and, for whoever has
 * to link the account first, whom the provider meant. Both are sealed, last some minutes, and are sent to the pages
 * alone that need them.
 */
public enum ProviderCookie {
    ASKED("provider", "/sign-in/with"),
    MEANT("provider-link", "/my/sign-in");

    private static final int LENGTH_MAX = 3500;

    private final String name;
    private final String path;

    ProviderCookie(String name, String path) {
        this.name = name;
        this.path = path;
    }

    /** What the browser sent; empty if it has nothing. */
    public String of(HttpServletRequest request) {
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

    /** Sends it to the browser. It comes back with a request to which another site leads. */
    public void keep(HttpServletRequest request, HttpServletResponse response, String value) {
        send(request, response, value, (int)
                Duration.ofMinutes(ProviderEntrance.MINUTES).toSeconds());
    }

    /** The browser forgets it. */
    public void drop(HttpServletRequest request, HttpServletResponse response) {
        send(request, response, "", 0);
    }

    private void send(HttpServletRequest request, HttpServletResponse response, String value, int seconds) {
        var cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
