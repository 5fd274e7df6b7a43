// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * How large a request may be. The server itself takes what a plugin's jar needs, for it asks before it knows what the
 * request is for; everything else that people and programs send is small.
 */
final class RequestSize {
    private static final long USUAL_MAX = 10L * 1024 * 1024;

    /** They look at the size themselves. */
    private static final Pattern JARS = Pattern.compile("/plugin-jar|/api/v1/organisations/[^/]+/network/plugins");

    /** What does not say how large it is comes from programs only, which need a token. */
    static boolean allows(HttpServletRequest request, Area area) {
        var length = request.getContentLengthLong();
        return length <= USUAL_MAX && (length >= 0 || area.isApi() || request.getHeader("Transfer-Encoding") == null)
                || JARS.matcher(request.getRequestURI()).matches();
    }

    private RequestSize() {}
}
