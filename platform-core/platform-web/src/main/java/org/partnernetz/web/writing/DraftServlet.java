// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.writing;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.draft.Drafts;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.look.Times;
import org.partnernetz.web.look.Words;

/**
 * Keeps the draft of a text while it is being written: {@code PUT /drafts?place=topic:<id>}, in plugins
 * {@code plugin:<id>:<what>}. Answers with the stamp.
 */
@WebServlet(urlPatterns = "/drafts")
public class DraftServlet extends HttpServlet {

    private static final Pattern PLACE = Pattern.compile(
            "(topic|forum):[0-9a-f-]{36}(:[a-z0-9-]{1,60})?|plugin:[a-z0-9-]{1,40}:[A-Za-z0-9.-]{1,70}");

    @Inject
    transient Drafts drafts;

    @Inject
    transient TenantContext tenant;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var place = request.getParameter("place");
        if (tenant.person().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (place == null || !PLACE.matcher(place).matches()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            var sent = SentText.of(request);
            response.setStatus(sent.status());
            response.setContentType("text/plain; charset=utf-8");
            response.getWriter().write(sent.isWhole() ? keep(request, place, sent.text()) : refusal(request, sent));
        }
    }

    private String keep(HttpServletRequest request, String place, String text) {
        var times = (Times) request.getAttribute("times");
        return words(request).say("draft.saved", times.clock(drafts.keep(place, text)));
    }

    private static String refusal(HttpServletRequest request, SentText sent) {
        return sent.status() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                ? words(request).say("draft.too-long", Drafts.TEXT_MAX)
                : "";
    }

    private static Words words(HttpServletRequest request) {
        return (Words) request.getAttribute("t");
    }
}
