// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.web.security.Area.Kind;

/** What every answer tells the browser about itself. */
final class SecurityHeaders {
    private static final String POLICY_OF_DATA = "default-src 'none'; frame-ancestors 'none'";
    private static final String PERMISSIONS = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), "
            + "geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";
    private static final String ELSEWHERE = SecurityHeaders.class.getName() + ".elsewhere";
    private static final String TWO_YEARS = "max-age=63072000";

    static void apply(Area area, boolean personal, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                ContentPolicy.HEADER, area.kind() == Kind.API ? POLICY_OF_DATA : ContentPolicy.ofPage(request));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (area.kind() != Kind.ASSET) {
            response.setHeader("Cache-Control", personal ? "no-store" : "no-cache");
        }
        if (request.isSecure()) {
            var here = request.getAttribute(ELSEWHERE) == null ? "; includeSubDomains" : "";
            response.setHeader("Strict-Transport-Security", TWO_YEARS + here);
        }
    }

    /**
     * The request names a host that is not the platform's: what lies below its name is not the platform's to decide.
     */
    static void elsewhere(HttpServletRequest request) {
        request.setAttribute(ELSEWHERE, true);
    }

    private SecurityHeaders() {}
}
