// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.partnernetz.problem.Problem;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.web.problem.ProblemAnswer;

/** Answers with the problems that the core names. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Problem> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Problem problem) {
        return answer(problem, Answers.language(headers));
    }

    static Response answer(Problem problem, Locale language) {
        var answer = ProblemAnswer.of(problem);
        var builder = Response.status(answer.status());
        if (problem instanceof TooManyAttemptsException attempts) {
            builder.header(HttpHeaders.RETRY_AFTER, attempts.retryAfter().toSeconds());
        }
        return Answers.into(builder, answer, language);
    }
}
