// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.partnernetz.form.reading.BrokenConstraint;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.web.problem.ProblemAnswer;

/** Answers broken constraints of a request's fields with all of them at once. */
@Provider
@ApplicationScoped
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {
    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(ConstraintViolationException broken) {
        List<Fault> faults = broken.getConstraintViolations().stream()
                .map(violation -> BrokenConstraint.fault(violation, ""))
                .distinct()
                .toList();
        return Answers.of(new ProblemAnswer("invalid", 400, faults, null), Answers.language(headers));
    }
}
