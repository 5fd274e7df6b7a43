// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.member.host.Sessions;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.trial.TrialDoor;

/** Ends the session. Only by POST from our own pages, so that no link or foreign page signs anybody out. */
@WebServlet(urlPatterns = "/sign-out")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Sessions sessions;

    @Inject
    transient TrialDoor trials;

    @Inject
    transient TenantContext tenant;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        endTrial(request);
        request.logout();
        SignedIn.key(request).ifPresent(sessions::forget);
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/");
    }

    private void endTrial(HttpServletRequest request) throws ServletException {
        try {
            var person = tenant.person();
            if (person.isPresent()) {
                trials.end(request, person.get());
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
