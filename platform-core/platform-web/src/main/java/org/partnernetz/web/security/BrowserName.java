// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What browser on what system somebody uses, as people call them. Browsers say more than one name each; the first one
 * of these lists counts.
 */
public final class BrowserName {
    private static final List<String> PROGRAMS = List.of(
            "Edg=Edge",
            "OPR=Opera",
            "SamsungBrowser=Samsung Internet",
            "Firefox",
            "FxiOS=Firefox",
            "CriOS=Chrome",
            "Chrome",
            "Safari");
    private static final List<String> SYSTEMS =
            List.of("iPhone", "iPad", "Android", "Windows", "Macintosh=macOS", "CrOS=ChromeOS", "Linux");

    /** For example {@code Firefox, Windows}; empty if the browser does not say. */
    public static String of(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        return agent == null ? "" : of(agent);
    }

    static String of(String agent) {
        return Stream.of(PROGRAMS, SYSTEMS)
                .flatMap(names -> names.stream()
                        .filter(name -> agent.toLowerCase(Locale.ROOT).contains(sign(name)))
                        .limit(1))
                .map(name -> name.substring(name.indexOf('=') + 1))
                .collect(Collectors.joining(", "));
    }

    private static String sign(String name) {
        var end = name.indexOf('=');
        return name.substring(0, end < 0 ? name.length() : end).toLowerCase(Locale.ROOT);
    }

    private BrowserName() {}
}
