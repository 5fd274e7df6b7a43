// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.frame;

import java.io.IOException;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Redirect;

/**
 * Saves the choice of language or theme and leads back: {@code /language?to=en&back=/my},
 * {@code /theme?to=dark&back=/my}. A link on another site cannot change the choice.
 */
@WebServlet(urlPatterns = {"/language", "/theme"})
public class ChoiceServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var to = request.getParameter("to");
        if (to != null && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            keep(to, request, response);
        }
        var back = request.getParameter("back");
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(back != null && Redirect.isLocal(back) ? back : "/");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private static void keep(String to, HttpServletRequest request, HttpServletResponse response) {
        if (request.getServletPath().equals("/theme")) {
            if (Look.THEMES.contains(to)) {
                Look.keep(response, Look.THEME_COOKIE, to, request.isSecure());
            }
        } else if (Look.language(to).isPresent()) {
            Look.keep(response, Look.LANGUAGE_COOKIE, to, request.isSecure());
        }
    }
}
