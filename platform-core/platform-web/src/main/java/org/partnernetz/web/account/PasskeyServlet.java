// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.member.host.Passkeys;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Codes;
import org.partnernetz.web.security.PasskeyCookie;
import org.partnernetz.web.security.SignedIn;

/**
 * Asks the browser of whoever wants to sign in for a passkey, and that of whoever is signed in for a new one. A new one
 * is for somebody only who has shown a short time ago who they are: 403 says that the page is to ask.
 */
@WebServlet(urlPatterns = {PasskeyServlet.ENTERING, PasskeyServlet.ADDING})
public class PasskeyServlet extends HttpServlet {
    static final String ENTERING = "/sign-in/passkey";
    static final String ADDING = "/my/passkeys/new";

    private static final long serialVersionUID = 1L;
    private static final int SECRET_LENGTH = 32;

    @Inject
    transient Passkeys passkeys;

    @Inject
    transient SignedIn signedIn;

    @Inject
    transient TenantContext tenant;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(ENTERING)) {
            var known = PasskeyCookie.of(request);
            var browser = known.isEmpty() ? Codes.fresh(SECRET_LENGTH) : known;
            PasskeyCookie.keep(request, response, browser);
            write(response, passkeys.request(browser));
            return;
        }
        var session = SignedIn.key(request);
        if (session.isEmpty() || tenant.person().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (signedIn.isFresh(request)) {
            write(response, passkeys.creation(session.get().toString()));
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void write(HttpServletResponse response, String json) throws IOException {
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }
}
