// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.partnernetz.problem.Problem;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.web.plugin.PluginVisit;
import org.partnernetz.web.problem.ProblemAnswer;

/** Answers with the problems that the core names. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Problem> {

    @Context
    HttpHeaders headers;

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(Problem problem) {
        return answer(problem, Answers.language(headers), request);
    }

    /** In the words of the plugin that was asked, where it has some of its own. */
    static Response answer(Problem problem, Locale language, HttpServletRequest request) {
        var answer = ProblemAnswer.of(problem);
        var builder = Response.status(answer.status());
        if (problem instanceof TooManyAttemptsException attempts) {
            builder.header(HttpHeaders.RETRY_AFTER, attempts.retryAfter().toSeconds());
        }
        var visit = PluginVisit.of(request);
        var body = visit == null ? answer.body(language) : answer.body(language, visit.text(language));
        return Answers.into(builder, answer, body);
    }
}
