// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/**
 * What no page of ours and no honest program sends, refused before anything looks at it.
 *
 * @param code key of its words
 */
record Oddity(String code, int status) {
    private static final String POSTED = "jakarta.faces.ViewState";
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");
    private static final Oddity MALFORMED = new Oddity("malformed", 400);
    private static final Oddity NOWHERE = new Oddity("not-found", 404);
    private static final Oddity TOO_LARGE = new Oddity("too-large", 413);
    private static final Oddity CHARSET = new Oddity("unsupported-media-type", 415);
    private static final Oddity METHOD = new Oddity("method-not-allowed", 405);

    /** What is odd about the request; null for nearly all. */
    static @Nullable Oddity of(HttpServletRequest request, Area area) {
        if (!RequestSize.allows(request, area)) {
            return TOO_LARGE;
        }
        if (!METHODS.contains(request.getMethod())) {
            return METHOD;
        }
        if (hasControl(Area.path(request))) {
            return NOWHERE;
        }
        if (hasNull(request.getQueryString())) {
            return MALFORMED;
        }
        if (!BodyCharset.isOurs(request.getContentType())) {
            return CHARSET;
        }
        return area.isApi() ? ofCall(request) : ofVisit(request);
    }

    /**
     * Nothing on other sites may call, so nothing has to be told what it may; and unknown items are like known ones.
     */
    private static @Nullable Oddity ofCall(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS") ? METHOD : null;
    }

    /** A form that comes by a link could have been filled in by anybody: forms are sent by POST only. */
    private static @Nullable Oddity ofVisit(HttpServletRequest request) {
        return !request.getMethod().equals("POST") && request.getParameter(POSTED) != null ? MALFORMED : null;
    }

    private static boolean hasControl(String path) {
        return path.chars().anyMatch(Character::isISOControl);
    }

    private static boolean hasNull(@Nullable String query) {
        return query != null && (query.contains("%00") || query.indexOf('\0') >= 0);
    }
}
