// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.web.problem.ProblemAnswer;

/** Answers broken constraints of a request's fields with all of them at once. */
@Provider
@ApplicationScoped
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {
    private static final Map<Class<?>, String> CODES = Map.of(
            NotNull.class, "required",
            NotBlank.class, "required",
            NotEmpty.class, "required",
            Size.class, "too-long",
            Min.class, "too-small",
            Max.class, "too-big");

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(ConstraintViolationException broken) {
        List<Fault> faults = broken.getConstraintViolations().stream()
                .map(ConstraintViolationMapper::fault)
                .distinct()
                .toList();
        return Answers.of(new ProblemAnswer("invalid", 400, faults, null), Answers.language(headers));
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        var code = CODES.getOrDefault(constraint.getAnnotation().annotationType(), "wrong");
        var attributes = constraint.getAttributes();
        var limit = code.equals("too-long") ? attributes.get("max") : attributes.getOrDefault("value", "");
        return new Fault(field(violation.getPropertyPath()), code, String.valueOf(limit));
    }

    /** The path below the body: the method and its parameter are no concern of the caller. */
    private static String field(Path path) {
        var names = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PROPERTY)
                .map(Path.Node::getName)
                .toList();
        return names.isEmpty() ? "body" : String.join(".", names);
    }
}
