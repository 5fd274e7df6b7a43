// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.partnernetz.member.host.Sessions;
import org.partnernetz.member.host.Sessions.Begun;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Presence;
import org.partnernetz.web.trial.Trial;

/**
 * What a session remembers of whoever signed in: the person, since when, under which epoch of the account, when the
 * password was last given, and in which organisation alone it counts, if the provider of one let the person in. At all
 * other addresses such a session is nobody's.
 *
 * <p>Idle sessions end by the server's own limit; this one ends busy ones, too. Only plain values are kept, so that
 * another server can read them.
 */
@ApplicationScoped
public class SignedIn {
    /** For so long nobody is asked for their password a second time. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private static final String PERSON = "person";
    private static final String EPOCH = "person.epoch";
    private static final String SINCE = "person.since";
    private static final String PROVEN = "person.proven";
    private static final String SESSION = "person.session";
    private static final String DEVICE = "person.device";
    private static final String SEEN = "person.seen";
    private static final String ONLY = "person.only";
    private static final String FACTOR = "person.factor";

    /** What a session that counts in one organisation alone needs besides; nothing of the person is told there. */
    private static final Set<String> EVERYWHERE = Set.of("/my/stay", "/preview");

    /** So often is noted that a session goes on. */
    private static final Duration UNNOTED = Duration.ofMinutes(5);

    @Inject
    Clock clock;

    @Inject
    Sessions kept;

    @Inject
    OwnSessions sessions;

    /** How long a session may last in all, however busy it is. */
    @Inject
    @ConfigProperty(name = "partnernetz.session.hours", defaultValue = "12")
    int hours;

    /** Begins under a new session id, so that one planted before signing in is worth nothing. */
    void begin(HttpServletRequest request, ProvenPerson proven) {
        var entered = proven.entered();
        var session = request.getSession();
        person(session).ifPresent(former -> sessions.ended(former, session.getId()));
        Trial.forget(request);
        var id = request.changeSessionId();
        session.setAttribute(PERSON, entered.person().toString());
        session.setAttribute(EPOCH, entered.epoch());
        session.setAttribute(SINCE, clock.instant().toEpochMilli());
        session.setAttribute(
                PROVEN, proven.only() != null ? null : clock.instant().toEpochMilli());
        session.setAttribute(ONLY, proven.only());
        session.setAttribute(FACTOR, proven.factor() ? true : null);
        session.setAttribute(SESSION, UUID.randomUUID().toString());
        session.setAttribute(DEVICE, BrowserName.of(request));
        sessions.began(entered.person().toString(), id).ifPresent(OtherSession::end);
        note(session);
    }

    /** Notes now and then that the session goes on, for the list of the person's sessions. */
    void saw(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && !isYounger(session, SEEN, UNNOTED)) {
            note(session);
        }
    }

    private void note(HttpSession session) {
        var person = person(session).map(UUID::fromString).map(PersonId::new);
        if (person.isPresent()
                && session.getAttribute(SESSION) instanceof String id
                && session.getAttribute(DEVICE) instanceof String device
                && session.getAttribute(SINCE) instanceof Long since) {
            session.setAttribute(SEEN, clock.instant().toEpochMilli());
            var begun = new Begun(UUID.fromString(id), device, Instant.ofEpochMilli(since), only(session));
            kept.saw(person.get(), begun);
        }
    }

    /** The session's key in the list of the person's sessions; empty if nobody is signed in. */
    public static Optional<UUID> key(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SESSION) instanceof String id
                ? Optional.of(UUID.fromString(id))
                : Optional.empty();
    }

    /** The organisation where alone the session counts, because its provider let the person in; null if everywhere. */
    public static @Nullable String only(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : only(session);
    }

    private static @Nullable String only(HttpSession session) {
        return session.getAttribute(ONLY) instanceof String slug ? slug : null;
    }

    /** Whether it is somebody's at this address. */
    private static boolean countsAt(HttpServletRequest request, HttpSession session) {
        var only = only(session);
        return only == null || only.equals(Area.of(request).organisation()) || EVERYWHERE.contains(Area.path(request));
    }

    /** Who acts in a session that may count in one organisation alone; empty if it counts for nothing any more. */
    Optional<Presence> within(Presence presence, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || only(session) == null) {
            return Optional.of(presence);
        }
        return EVERYWHERE.contains(Area.path(request))
                ? Optional.of(presence)
                : presence.alone(session.getAttribute(FACTOR) != null);
    }

    static Optional<String> person(HttpSession session) {
        return session.getAttribute(PERSON) instanceof String person ? Optional.of(person) : Optional.empty();
    }

    /** Whose session it is, as long as it lasts. */
    Optional<PersonId> person(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(PERSON) instanceof String person)) {
            return Optional.empty();
        }
        if (!isYounger(session, SINCE, Duration.ofHours(hours))) {
            session.invalidate();
            return Optional.empty();
        }
        return countsAt(request, session) ? Optional.of(new PersonId(UUID.fromString(person))) : Optional.empty();
    }

    /** Whether the session was ended neither with all of the person's nor by itself. */
    boolean isGood(Presence presence, HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && Integer.valueOf(presence.epoch()).equals(session.getAttribute(EPOCH))
                && key(request).filter(presence.ended()::contains).isEmpty();
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Whether the password was given a short time ago. */
    public boolean isFresh(HttpServletRequest request) {
        return isYounger(request.getSession(), PROVEN, FRESH);
    }

    /** The password has just been given once more. */
    public void prove(HttpServletRequest request) {
        request.getSession().setAttribute(PROVEN, clock.instant().toEpochMilli());
    }

    /** All sessions of the person have ended but this one, which goes on under another epoch and id. */
    public void goOn(HttpServletRequest request, int epoch) {
        var session = request.getSession();
        session.setAttribute(EPOCH, epoch);
        var former = session.getId();
        var id = request.changeSessionId();
        person(session).ifPresent(person -> sessions.renamed(person, former, id));
        note(session);
    }

    private boolean isYounger(HttpSession session, String what, Duration age) {
        return session.getAttribute(what) instanceof Long then
                && Instant.ofEpochMilli(then).plus(age).isAfter(clock.instant());
    }
}
