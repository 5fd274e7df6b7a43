// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.SignIn.Entered;
import org.partnernetz.tenant.PersonId;

/**
 * Remembers for a few minutes whose password was right, until the code of the second factor comes. Until then the
 * session is nobody's. Whoever knows the password has no more of these than of real ones.
 */
@ApplicationScoped
public class ExpectedCode {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final String PERSON = "expected.person";
    private static final String EPOCH = "expected.epoch";
    private static final String DEVICE = "expected.device";
    private static final String ONLY = "expected.only";
    private static final String SINCE = "expected.since";

    @Inject
    Clock clock;

    @Inject
    OwnSessions sessions;

    /** The password of this person was right. The session goes on under a new id, as when somebody signs in. */
    public void expect(HttpServletRequest request, Entered entered) {
        expect(request, new ProvenPerson(entered));
    }

    /** The provider of an organisation says who it is: the same, and it counts in this organisation alone. */
    public void expect(HttpServletRequest request, ProvenPerson proven) {
        var entered = proven.entered();
        forget(request);
        var session = request.getSession();
        var former = session.getId();
        var id = request.changeSessionId();
        SignedIn.person(session).ifPresent(person -> sessions.renamed(person, former, id));
        session.setAttribute(PERSON, entered.person().toString());
        session.setAttribute(EPOCH, entered.epoch());
        session.setAttribute(DEVICE, entered.device());
        session.setAttribute(ONLY, proven.only());
        session.setAttribute(SINCE, clock.instant().toEpochMilli());
        holder(session).flatMap(holder -> sessions.began(holder, id)).ifPresent(OtherSession::end);
    }

    /** Whose code is expected; empty if nobody's, or if it took too long. */
    public Optional<Entered> of(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(PERSON) instanceof String person
                && session.getAttribute(EPOCH) instanceof Integer epoch
                && session.getAttribute(DEVICE) instanceof String device
                && session.getAttribute(SINCE) instanceof Long since
                && Instant.ofEpochMilli(since).plus(LONGEST).isAfter(clock.instant())) {
            return Optional.of(new Entered(new PersonId(UUID.fromString(person)), epoch, device, true));
        }
        return Optional.empty();
    }

    /** In which organisation alone it will count; null if everywhere. */
    public @Nullable String only(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ONLY) instanceof String slug ? slug : null;
    }

    /** Nothing is expected any more. */
    public void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            holder(session).ifPresent(holder -> sessions.ended(holder, session.getId()));
            session.removeAttribute(PERSON);
            session.removeAttribute(ONLY);
        }
    }

    /** Under what the session is counted among those that wait for a code. */
    static Optional<String> holder(HttpSession session) {
        return session.getAttribute(PERSON) instanceof String person
                ? Optional.of("expected " + person)
                : Optional.empty();
    }
}
