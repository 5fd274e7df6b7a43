// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.trial;

import java.io.IOException;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.host.RoleTrials;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

/** Begins a trial of a role, or ends it. Only by POST from our own pages. */
@WebServlet(urlPatterns = TrialServlet.PLACE)
public class TrialServlet extends HttpServlet {
    static final String PLACE = "/my/trial";
    private static final long serialVersionUID = 1L;

    @Inject
    transient TrialDoor door;

    @Inject
    transient TenantContext tenant;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var person = tenant.person();
        if (person.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var space = Trial.of(request).map(Trial::space);
            door.end(request, person.get());
            answer(request, response, space);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Optional<String> space)
            throws Exception {
        var role = role(request.getParameter("role"));
        var acting = administrator(request.getParameter("organisation"));
        if (role.isPresent() && acting.isPresent()) {
            door.begin(request, acting.get(), role.get());
            go(response, "/o/" + acting.get().slug());
        } else if (request.getParameter("role") == null && space.isPresent()) {
            go(response, "/o/" + space.get() + "/people/roles?done=trial-ended");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void go(HttpServletResponse response, String address) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    private static Optional<Role> role(@Nullable String name) {
        return RoleTrials.OFFERED.stream()
                .filter(role -> role.name().equals(name))
                .findFirst();
    }

    private Optional<Acting> administrator(@Nullable String slug) {
        return slug == null
                ? Optional.empty()
                : tenant.person()
                        .flatMap(person -> tenant.membership(person, slug))
                        .filter(Acting::isAdministrator);
    }
}
