// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jboss.logging.Logger;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.look.Words;

/** Shows what went wrong in the look of the platform, without a stack trace. The status stays what it was. */
@WebServlet(urlPatterns = "/error")
public class ErrorServlet extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(ErrorServlet.class);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        response.setHeader("Cache-Control", "no-store");
        if (address.startsWith("/api/")) {
            response.setContentType("application/problem+json");
            response.getWriter().write("{\"type\":\"about:blank\",\"status\":" + status + "}");
            return;
        }
        if (request.getAttribute(Place.ATTRIBUTE) == null) {
            request.setAttribute(Place.ATTRIBUTE, new Place(address, Map.of(), null));
        }
        request.setAttribute("missing", status.equals(HttpServletResponse.SC_NOT_FOUND));
        try {
            request.getRequestDispatcher("/error/error.xhtml").forward(new ReadingRequest(request), response);
        } catch (ServletException | RuntimeException e) {
            LOG.error("the error page failed too", e);
            plain(Words.of(Look.of(request).language()), response);
        }
    }

    /** The last resort: nothing but words. */
    private static void plain(Words words, HttpServletResponse response) throws IOException {
        response.setContentType("text/html; charset=utf-8");
        response.getWriter()
                .write("<!DOCTYPE html><html lang=\"" + words.locale().getLanguage()
                        + "\"><title>Partnernetz</title><h1>" + words.get("error.broken") + "</h1><p>"
                        + words.get("error.broken.text") + "</p></html>");
    }
}
