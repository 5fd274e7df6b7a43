// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.trial;

import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.tenant.Role;

/**
 * A trial as a session remembers it, in plain values that another server can read.
 *
 * @param space the organisation
 * @param role the role that is tried
 * @param until when it ends by itself
 */
public record Trial(String space, Role role, Instant until) {
    private static final String SPACE = "trial.space";
    private static final String ROLE = "trial.role";
    private static final String UNTIL = "trial.until";

    /** That of the request's session, also when its time is over. */
    static Optional<Trial> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(SPACE) instanceof String space
                        && session.getAttribute(ROLE) instanceof String role
                        && session.getAttribute(UNTIL) instanceof Long until
                ? Optional.of(new Trial(space, Role.valueOf(role), Instant.ofEpochMilli(until)))
                : Optional.empty();
    }

    void keep(HttpServletRequest request) {
        var session = request.getSession();
        session.setAttribute(SPACE, space);
        session.setAttribute(ROLE, role.name());
        session.setAttribute(UNTIL, until.toEpochMilli());
    }

    /** Whoever begins another session tries nothing any more. */
    public static void forget(HttpServletRequest request) {
        var session = request.getSession();
        session.removeAttribute(SPACE);
        session.removeAttribute(ROLE);
        session.removeAttribute(UNTIL);
    }
}
