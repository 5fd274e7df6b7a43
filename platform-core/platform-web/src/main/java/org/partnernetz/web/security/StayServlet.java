// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.tenant.TenantContext;

/** Lets a session go on, for the script that warns before it ends. The request itself is all that it takes. */
@WebServlet(urlPatterns = "/my/stay")
public class StayServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient TenantContext tenant;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(
                tenant.person().isEmpty() ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_NO_CONTENT);
    }
}
