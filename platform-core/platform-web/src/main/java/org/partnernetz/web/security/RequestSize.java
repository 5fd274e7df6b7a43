// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.web.intake.Bodies;

/** How large a request may be. The limits are {@link Bodies}'; here is asked what has become of them. */
final class RequestSize {

    /** What goes on without saying how long it will be comes from programs only. */
    static boolean allows(HttpServletRequest request, Area area) {
        return !Bodies.isTooLarge(request.getUserPrincipal() != null)
                && (Bodies.isWhole() || area.isApi() || request.getHeader("Transfer-Encoding") == null);
    }

    private RequestSize() {}
}
