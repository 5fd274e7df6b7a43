// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The content security policy of pages: everything comes from this server, nothing is inline.
 *
 * <p>A page that needs an inline script of a component library marks it with the request's nonce.
 */
public final class ContentPolicy {
    static final String HEADER = "Content-Security-Policy";

    private static final String NONCE = ContentPolicy.class.getName() + ".nonce";
    private static final String PLATFORM = ContentPolicy.class.getName() + ".platform";
    private static final int NONCE_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The nonce of this request, the same for all of its scripts. */
    public static String nonce(HttpServletRequest request) {
        if (request.getAttribute(NONCE) instanceof String known) {
            return known;
        }
        var bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        return nonce;
    }

    /**
     * Allows the page that is about to be rendered to load widgets, which set sizes and positions of their parts as
     * attributes. Its scripts are restricted as strictly as those of any page, and only people who are signed in see
     * widgets.
     *
     * @return the nonce of the page's scripts
     */
    public static String allowWidgets(HttpServletRequest request, HttpServletResponse response) {
        if (request.getUserPrincipal() != null) {
            response.setHeader(HEADER, ofPage(request) + "; style-src-attr 'unsafe-inline'");
        }
        return nonce(request);
    }

    static String ofPage(HttpServletRequest request) {
        return "default-src 'none'; script-src 'self' 'nonce-" + nonce(request) + "'; style-src 'self'; "
                + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
                + "form-action 'self'" + platform(request) + "; base-uri 'none'; frame-ancestors 'none'";
    }

    /** A search that is sent under an organisation's own host name is led to the platform. */
    private static String platform(HttpServletRequest request) {
        return request.getAttribute(PLATFORM) instanceof String known ? " " + known : "";
    }

    /** Lets forms be led to the platform. */
    static void allowForms(HttpServletRequest request, URI platform) {
        request.setAttribute(PLATFORM, platform.getScheme() + "://" + platform.getAuthority());
    }

    private ContentPolicy() {}
}
