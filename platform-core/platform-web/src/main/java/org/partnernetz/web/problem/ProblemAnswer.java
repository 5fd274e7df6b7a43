// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.problem.Problem;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.web.look.Sentences;
import org.partnernetz.web.look.Words;

/**
 * A failure on its way to the caller.
 *
 * @param code key of its message, and last part of its type
 * @param incident the number under which the log has details; null if the caller can correct the failure
 * @param subject the name in the message, empty if there is none
 */
public record ProblemAnswer(
        String code,
        int status,
        List<Fault> faults,
        @Nullable String incident,
        String subject) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int UNAUTHORIZED = 401;

    public ProblemAnswer(String code, int status, List<Fault> faults, @Nullable String incident) {
        this(code, status, faults, incident, "");
    }

    public static ProblemAnswer of(String code, int status) {
        return new ProblemAnswer(code, status, List.of(), null);
    }

    /** A problem of something with a name. */
    public static ProblemAnswer of(String code, int status, String subject) {
        return new ProblemAnswer(code, status, List.of(), null, subject);
    }

    public static ProblemAnswer of(Problem problem) {
        if (problem instanceof InvalidException invalid) {
            return new ProblemAnswer(invalid.code(), 400, invalid.faults(), null);
        }
        return of(problem.code(), status(problem));
    }

    private static int status(Problem problem) {
        if (problem instanceof NotFoundException) {
            return 404;
        } else if (problem instanceof NotAllowedException) {
            return 403;
        } else if (problem instanceof ConflictException) {
            return 409;
        }
        return problem instanceof TooManyAttemptsException ? 429 : 400;
    }

    /** The challenge for a caller without a valid token; null for other failures. */
    public @Nullable String challenge() {
        if (status != UNAUTHORIZED) {
            return null;
        }
        return "Bearer realm=\"partnernetz\"" + (code.equals("token-refused") ? ", error=\"invalid_token\"" : "");
    }

    /** The failure in words. */
    public ProblemBody body(Locale language) {
        return body(language, Words.of(language));
    }

    /** The failure in words, preferably with a plugin's messages. */
    public ProblemBody body(Locale language, Sentences own) {
        return ProblemBody.of(this, language, own);
    }

    /** The failure as JSON. */
    public String json(Locale language) {
        return body(language).toJson();
    }

    /**
     * Sends it outside REST resources, as bytes, because a resource that has already written has written bytes, too.
     */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Vary", "Accept-Language");
        if (challenge() != null) {
            response.setHeader("WWW-Authenticate", challenge());
        }
        var json = json(language(request)).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }

    /** The first supported language that the caller accepts; German if the caller states none. */
    public static Locale language(Iterable<Locale> wanted) {
        for (var locale : wanted) {
            if (locale.getLanguage().equals("de") || locale.getLanguage().equals("en")) {
                return locale;
            }
        }
        return Locale.GERMAN;
    }

    private static Locale language(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Locale.GERMAN
                : language(Collections.list(request.getLocales()));
    }
}
