// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

import org.partnernetz.web.problem.ProblemAnswer;

/**
 * Refuses requests whose head the container cannot read. It reads each part when it first needs it, and throws what it
 * throws for its own defects; here nothing but its parsers runs, so whatever is thrown is the caller's fault.
 */
@Provider
@ApplicationScoped
@PreMatching
public class WellFormedFilter implements ContainerRequestFilter {
    private static final List<Consumer<ContainerRequestContext>> PARTS = List.of(
            ContainerRequestContext::getAcceptableLanguages,
            ContainerRequestContext::getAcceptableMediaTypes,
            ContainerRequestContext::getMediaType,
            ContainerRequestContext::getCookies,
            request -> request.getUriInfo().getPathSegments(),
            request -> request.getUriInfo().getPathParameters(),
            request -> request.getUriInfo().getQueryParameters());

    @Override
    public void filter(ContainerRequestContext request) {
        for (var part : PARTS) {
            if (!isReadable(part, request)) {
                request.abortWith(Answers.of(ProblemAnswer.of("malformed", 400), language(request)));
                return;
            }
        }
    }

    private static boolean isReadable(Consumer<ContainerRequestContext> part, ContainerRequestContext request) {
        try {
            part.accept(request);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static Locale language(ContainerRequestContext request) {
        return isReadable(ContainerRequestContext::getAcceptableLanguages, request)
                ? Answers.language(request)
                : Locale.GERMAN;
    }
}
