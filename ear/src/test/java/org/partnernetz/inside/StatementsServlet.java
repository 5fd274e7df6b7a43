// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.inside;

import java.io.IOException;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.tenant.internal.SentStatements;

/** Tells how many statements the server has sent to the database since it started. */
@WebServlet(urlPatterns = "/statements")
public class StatementsServlet extends HttpServlet {

    /** Where tests find it. */
    public static final String PATH = "/inside/statements";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().print(SentStatements.sent());
    }
}
