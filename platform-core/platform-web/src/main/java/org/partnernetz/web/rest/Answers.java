// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest;

import java.util.Locale;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.partnernetz.web.problem.ProblemAnswer;
import org.partnernetz.web.problem.ProblemBody;

/** Problems as answers of resources. */
final class Answers {

    static Response of(ProblemAnswer problem, Locale language) {
        return into(Response.status(problem.status()), problem, language);
    }

    static Response into(Response.ResponseBuilder answer, ProblemAnswer problem, Locale language) {
        return into(answer, problem, problem.body(language));
    }

    static Response into(Response.ResponseBuilder answer, ProblemAnswer problem, ProblemBody body) {
        answer.type(ProblemAnswer.MEDIA_TYPE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(body);
        if (problem.challenge() != null) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, problem.challenge());
        }
        return answer.build();
    }

    static Locale language(ContainerRequestContext request) {
        return ProblemAnswer.language(request.getAcceptableLanguages());
    }

    static Locale language(HttpHeaders headers) {
        return ProblemAnswer.language(headers.getAcceptableLanguages());
    }

    private Answers() {}
}
