// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.writing;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Markdown;

/** Renders Markdown for the preview beside the text, for whoever is signed in. Nothing is kept. */
@WebServlet(urlPatterns = "/preview")
public class PreviewServlet extends HttpServlet {

    @Inject
    transient Markdown markdown;

    @Inject
    transient TenantContext tenant;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (tenant.person().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var sent = SentText.of(request);
        response.setStatus(sent.status());
        response.setContentType("text/html; charset=utf-8");
        response.getWriter().write(markdown.toHtml(sent.text()));
    }
}
