// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.repeat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.repeat.Repeats;
import org.partnernetz.repeat.Repeats.Before;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.problem.ProblemAnswer;

/**
 * Lets a POST with an {@code Idempotency-Key} through only once. When it is repeated, the created item is read again,
 * as the caller may see it now. No answer is stored, so no secret is shown twice.
 */
public class RepeatFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[!-~]{1," + Repeats.KEY_MAX + "}");
    private static final int BODY_MAX = 16_000_000;

    @Inject
    transient TenantContext tenant;

    @Inject
    transient Repeats repeats;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var key = request.getHeader(HEADER);
        if (key == null
                || !request.getMethod().equals("POST")
                || tenant.person().isEmpty()) {
            chain.doFilter(request, response);
        } else if (KEY.matcher(key).matches()) {
            once(key, request, response, chain);
        } else {
            new ProblemAnswer("invalid", 400, List.of(new Fault(HEADER, "wrong", "")), null).send(request, response);
        }
    }

    private void once(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var body = request.getInputStream().readNBytes(BODY_MAX + 1);
        if (body.length > BODY_MAX) {
            ProblemAnswer.of("too-large", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE)
                    .send(request, response);
            return;
        }
        var before = repeats.begin(key, route(request), body);
        switch (before.state()) {
            case NEW -> first(key, new SentRequest(request, body), response, chain);
            case DONE -> again(before, request, response, chain);
            case RUNNING -> {
                response.setHeader("Retry-After", "1");
                ProblemAnswer.of("request-running", HttpServletResponse.SC_CONFLICT)
                        .send(request, response);
            }
            case OTHER -> ProblemAnswer.of("key-of-another", 422).send(request, response);
            case TOO_MANY -> ProblemAnswer.of("too-many-keys", 429).send(request, response);
        }
    }

    private static String route(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getMethod() + " " + request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /**
     * The outcome is noted before the answer is sent, see {@link RepeatNote}; what never came that far is forgotten.
     */
    private void first(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(RepeatNote.KEY, key);
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.getAttribute(RepeatNote.KEY) != null) {
                repeats.forget(key);
            }
        }
    }

    private static void again(
            Before before, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Idempotency-Repeated", "true");
        if (before.item().isEmpty()) {
            response.setStatus(before.status());
        } else {
            var reading = new ReadingRequest(request, before.item());
            response.setHeader("Location", before.item());
            chain.doFilter(reading, new RepeatedResponse(response, before.status()));
        }
    }
}
