// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.look;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * How a reader wants to see the pages. It is stored in two cookies, so that it works before signing in and on every
 * server.
 *
 * @param language the language of the pages
 * @param theme one of {@link #THEMES}
 */
public record Look(Locale language, String theme) {

    /** The languages that are complete. */
    public static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    /** The themes; {@code system} follows the device. */
    public static final List<String> THEMES = List.of("system", "light", "dark", "contrast", "contrast-dark");

    /** The cookie that keeps the language. */
    public static final String LANGUAGE_COOKIE = "language";

    /** The cookie that keeps the theme. */
    public static final String THEME_COOKIE = "theme";

    /** Before the name of a cookie over a safe connection: browsers then take it from no other host and path. */
    private static final String SAFE = "__Host-";

    private static final Duration KEPT = Duration.ofDays(365);

    /** The look that a request asks for. */
    public static Look of(HttpServletRequest request) {
        var chosen = cookie(request, LANGUAGE_COOKIE).flatMap(Look::language);
        var theme = cookie(request, THEME_COOKIE).filter(THEMES::contains).orElse("system");
        return new Look(chosen.orElseGet(() -> accepted(request)), theme);
    }

    /** A complete language by its code. */
    public static Optional<Locale> language(String code) {
        return LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(code))
                .findFirst();
    }

    /** Stores a choice for a year. */
    public static void keep(HttpServletResponse response, String name, String value, boolean secure) {
        var cookie = new Cookie(secure ? SAFE + name : name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** The code of the language, for the {@code lang} attribute. */
    public String getCode() {
        return language.getLanguage();
    }

    /** The code of the language of the page that is being made. */
    public static String code(HttpServletRequest request) {
        return ((Look) request.getAttribute("look")).getCode();
    }

    /** The direction of the script. */
    public String getDirection() {
        return "ltr";
    }

    public String getTheme() {
        return theme;
    }

    public Locale getLanguage() {
        return language;
    }

    private static Locale accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.GERMAN;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> language(wanted.getLanguage()).stream())
                .findFirst()
                .orElse(Locale.GERMAN);
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        var wanted = request.isSecure() ? SAFE + name : name;
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(c -> c.getName().equals(wanted))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
