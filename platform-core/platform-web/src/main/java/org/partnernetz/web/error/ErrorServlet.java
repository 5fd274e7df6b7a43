// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.error;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jboss.logging.Logger;
import org.partnernetz.problem.DatabaseAway;
import org.partnernetz.web.faces.OtherPageRequest;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.outage.Outage;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.problem.ProblemAnswer;

/** Shows errors in the look of the platform, without a stack trace and with an unchanged status. */
@WebServlet(urlPatterns = "/error")
public class ErrorServlet extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(ErrorServlet.class);
    private static final Map<Integer, String> CODES = Map.of(
            HttpServletResponse.SC_NOT_FOUND, "not-found",
            HttpServletResponse.SC_METHOD_NOT_ALLOWED, "method-not-allowed",
            HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type",
            HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "too-large");

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
        if (isOutage(request, status)) {
            Outage.answer(address, request, response);
            return;
        }
        if (address.startsWith("/api/")) {
            problem((Integer) status).send(request, response);
            return;
        }
        if (request.getAttribute(Place.ATTRIBUTE) == null) {
            request.setAttribute(Place.ATTRIBUTE, new Place(address, Map.of(), null));
        }
        request.setAttribute("missing", status.equals(HttpServletResponse.SC_NOT_FOUND));
        try {
            request.getRequestDispatcher("/error/error.xhtml").forward(new OtherPageRequest(request), response);
        } catch (ServletException | RuntimeException e) {
            LOG.error("the error page failed too", e);
            plain(Words.of(Look.of(request).language()), response);
        }
    }

    private static boolean isOutage(HttpServletRequest request, Object status) {
        return status.equals(HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                || request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                        && DatabaseAway.in(failure).isPresent();
    }

    /** What no resource has answered: the request did not get that far. */
    private static ProblemAnswer problem(int status) {
        if (status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return ProblemAnswer.of(CODES.getOrDefault(status, "malformed"), status);
        }
        var incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf("Incident %s: the failure of this request stands before this line", incident);
        return new ProblemAnswer("defect", status, List.of(), incident);
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
