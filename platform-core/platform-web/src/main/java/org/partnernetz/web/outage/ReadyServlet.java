// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.outage;

import java.util.List;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells a proxy whether to send requests here, with 204 or 503 and nothing else. All nodes share the database, so an
 * unreachable database takes none of them out of service; they tell their callers in words.
 */
@WebServlet(urlPatterns = "/ready")
public class ReadyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String SHARED = "database";

    @Inject
    @Readiness
    transient Instance<HealthCheck> checks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var answers = checks.stream().map(HealthCheck::call).toList();
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(isReady(answers) ? HttpServletResponse.SC_NO_CONTENT : Outage.ANSWER.status());
    }

    static boolean isReady(List<HealthCheckResponse> answers) {
        return answers.stream()
                .filter(answer -> !answer.getName().equals(SHARED))
                .allMatch(answer -> answer.getStatus() == Status.UP);
    }
}
