// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.partnernetz.problem.InvalidException;
import org.partnernetz.web.problem.Defects;
import org.partnernetz.web.problem.ProblemAnswer;

/** Gives what the REST container itself objects to (unknown path, method, media type) the form of all problems. */
@Provider
@ApplicationScoped
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {
    private static final Map<Integer, String> CODES = Map.of(
            400, "malformed",
            401, "token-missing",
            403, "not-allowed",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            409, "conflict",
            413, "too-large",
            415, "unsupported-media-type");

    @Context
    HttpHeaders headers;

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(WebApplicationException failure) {
        var status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        if (status >= 500) {
            Defects.keep(request, failure);
        }
        if (status == 400 && failure.getCause() instanceof InvalidException unreadable) {
            return ProblemMapper.answer(unreadable, Answers.language(headers), request);
        }
        var code = code(status);
        var answer = Response.status(status);
        var allow = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
        if (allow != null) {
            answer.header(HttpHeaders.ALLOW, allow);
        }
        return Answers.into(answer, ProblemAnswer.of(code, status), Answers.language(headers));
    }

    static String code(int status) {
        return CODES.getOrDefault(status, status < 500 ? "malformed" : "unavailable");
    }
}
