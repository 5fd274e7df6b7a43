// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.SignIn.Bearer;
import org.partnernetz.web.problem.ProblemAnswer;

/** What the token of a request may do. Pages have none, and no limits. */
record TokenLimits(boolean writes, @Nullable String organisation) {
    private static final String ATTRIBUTE = TokenLimits.class.getName();
    private static final TokenLimits NONE = new TokenLimits(true, null);

    static void keep(HttpServletRequest request, Bearer bearer) {
        request.setAttribute(ATTRIBUTE, new TokenLimits(bearer.writes(), bearer.organisation()));
    }

    static TokenLimits of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof TokenLimits limits ? limits : NONE;
    }

    /** Whether the token says there who somebody is. */
    boolean isKnownIn(Area area) {
        return organisation == null || organisation.equals(area.organisation());
    }

    /** Why the request is refused. Outside its organisation a token may read what everybody may. */
    Optional<ProblemAnswer> refusal(Area area, boolean reads) {
        if (!writes && !reads) {
            return Optional.of(ProblemAnswer.of("token-reads", 403));
        }
        var everybodys = reads && area.organisation() == null;
        return isKnownIn(area) || everybodys ? Optional.empty() : Optional.of(ProblemAnswer.of("token-elsewhere", 403));
    }
}
