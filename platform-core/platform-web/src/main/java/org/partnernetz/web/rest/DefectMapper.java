// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.jboss.logging.Logger;
import org.jboss.resteasy.spi.Failure;
import org.partnernetz.problem.DatabaseAway;
import org.partnernetz.problem.Problem;
import org.partnernetz.web.outage.Outage;
import org.partnernetz.web.problem.Defects;
import org.partnernetz.web.problem.ProblemAnswer;

/**
 * Answers what nobody foresaw with 500 and a number under which the log tells more; the caller sees no inner workings.
 */
@Provider
@ApplicationScoped
public class DefectMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(DefectMapper.class);
    private static final int DEPTH = 10;

    @Context
    HttpHeaders headers;

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        var known = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH)
                .filter(Problem.class::isInstance)
                .findFirst();
        if (known.isPresent()) {
            return ProblemMapper.answer((Problem) known.get(), Answers.language(headers), request);
        }
        if (DatabaseAway.in(failure).isPresent()) {
            var later = Response.status(Outage.ANSWER.status()).header(HttpHeaders.RETRY_AFTER, Outage.RETRY_SECONDS);
            return Answers.into(later, Outage.ANSWER, Answers.language(headers));
        }
        if (failure instanceof Failure ofContainer && isClientFault(ofContainer.getErrorCode())) {
            var status = ofContainer.getErrorCode();
            return Answers.of(
                    ProblemAnswer.of(WebApplicationExceptionMapper.code(status), status), Answers.language(headers));
        }
        var incident = UUID.randomUUID().toString().substring(0, 8);
        Defects.keep(request, failure);
        LOG.errorf(failure, "Incident %s", incident);
        return Answers.of(new ProblemAnswer("defect", 500, List.of(), incident), Answers.language(headers));
    }

    /** A body that no reader could read, for one: the container throws more than the standard's exceptions. */
    private static boolean isClientFault(int status) {
        return status >= 400 && status < 500;
    }
}
