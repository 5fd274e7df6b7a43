// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/**
 * The part of the platform that a path lies in, as the container decoded and normalised it.
 *
 * @param organisation slug of the organisation in the path, null outside an organisation's space
 * @param plugin whether it belongs to a plugin
 */
record Area(Kind kind, @Nullable String organisation, boolean plugin) {

    private static final Pattern PAGES = Pattern.compile("/o/([^/]+)(/p/.*)?(?:/.*)?");
    private static final Pattern API = Pattern.compile("/api/v1/organisations/([^/]+)(/p/.*)?(?:/.*)?");

    /** Who is served there, and how an answer looks. */
    enum Kind {
        API,
        PAGE,
        /** Styles, fonts, scripts and pictures: the same for everyone. */
        ASSET
    }

    static Area of(HttpServletRequest request) {
        return of(path(request));
    }

    static String path(HttpServletRequest request) {
        var info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    static Area of(String path) {
        if (path.equals("/api") || path.startsWith("/api/")) {
            return of(Kind.API, API.matcher(path));
        }
        if (path.startsWith("/jakarta.faces.resource/") || path.startsWith("/assets/")) {
            return new Area(Kind.ASSET, null, false);
        }
        return of(Kind.PAGE, PAGES.matcher(path));
    }

    boolean isAsset() {
        return kind == Kind.ASSET;
    }

    boolean isApi() {
        return kind == Kind.API;
    }

    private static Area of(Kind kind, Matcher path) {
        return path.matches() ? new Area(kind, path.group(1), path.group(2) != null) : new Area(kind, null, false);
    }
}
