// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.frame;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Serves the house colours of the organisations as one cached style sheet; the guard in the theme makes them readable.
 */
@WebServlet(urlPatterns = "/assets/colors/*")
public class ColorServlet extends HttpServlet {

    @Inject
    transient Colors colors;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sheet = colors.sheet();
        if (!colors.getAddress().equals(request.getRequestURI())) {
            response.setHeader("Cache-Control", "no-cache");
        } else {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        response.setContentType("text/css; charset=utf-8");
        response.getWriter().write(sheet);
    }
}
