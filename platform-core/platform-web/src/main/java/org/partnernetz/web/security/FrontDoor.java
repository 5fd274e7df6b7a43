// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Presence;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.intake.KnownCallers;
import org.partnernetz.web.problem.ProblemAnswer;
import org.partnernetz.web.trial.Trial;
import org.partnernetz.web.trial.TrialDoor;

/**
 * The first filter of every request: sets the headers, refuses what comes from foreign pages, and binds who acts for
 * the rest of the request.
 *
 * <p>Behind the closed door of an organisation there is nothing but its own page. In an organisation's space the
 * membership is checked in the database. Without one, a page is shown as to a visitor and an API request ends with 404,
 * as if the organisation did not exist. Whoever is not known stays unbound and sees what is public. An advice-seeker is
 * a member before a plugin's gate only; everywhere else in the organisation's space there is nobody but a person who is
 * signed in. A member who lacks the second factor that the organisation demands is led to where it is set up. Whom the
 * provider of an organisation let in is somebody in its space alone.
 */
public class FrontDoor extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** The same wherever it is asked, so that nobody learns what is there. */
    private static final String OF_CALLS = "DELETE, GET, HEAD, PATCH, POST, PUT";

    private static final String OF_VISITS = "GET, HEAD, POST";

    /** Where a member sets up the second factor that the organisation demands. */
    private static final String SET_UP = "/my/second-factor?for=";

    @Inject
    transient TenantContext tenant;

    @Inject
    transient SignedIn signedIn;

    @Inject
    transient ClosedDoors closed;

    @Inject
    transient TrialDoor trials;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var failed = request.getDispatcherType() == DispatcherType.ERROR;
        var area = failed ? Area.of(failedPath(request)) : Area.of(request);
        var person = person(request);
        var exchange = new Exchange(area.isApi() ? request : new FormRequest(request), response, chain);
        if (person != null) {
            KnownCallers.saw(request);
        }
        SecurityHeaders.apply(area, person != null, request, response);
        if (!failed) {
            read(area, person, exchange);
        } else if (area.isAsset() || area.isApi() || tenant.person().isPresent()) {
            exchange.call();
        } else {
            page(area, person, exchange);
        }
    }

    private void read(Area area, @Nullable PersonId person, Exchange exchange) throws IOException, ServletException {
        try {
            arrive(area, person, exchange);
        } catch (ServletException | RuntimeException e) {
            if (!MalformedFormException.isIn(e)) {
                throw e;
            }
            exchange.response().sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void arrive(Area area, @Nullable PersonId person, Exchange exchange) throws IOException, ServletException {
        var odd = Oddity.of(exchange.request(), area);
        if (odd != null) {
            refuse(odd, area, exchange);
        } else if (area.isAsset()) {
            exchange.call();
        } else if (closed.areShut(area, exchange.request())) {
            exchange.notFound(area);
        } else if (area.isApi()) {
            api(area, person, exchange);
        } else {
            page(area, person, exchange);
        }
    }

    /** What was sent is not read, so nothing can follow on this connection. */
    private static void refuse(Oddity odd, Area area, Exchange exchange) throws IOException {
        exchange.response().setHeader("Connection", "close");
        if (odd.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            exchange.response().setHeader("Allow", area.isApi() ? OF_CALLS : OF_VISITS);
        }
        if (area.isApi()) {
            exchange.refuse(ProblemAnswer.of(odd.code(), odd.status()));
        } else {
            exchange.response().sendError(odd.status());
        }
    }

    private void api(Area area, @Nullable PersonId person, Exchange exchange) throws IOException, ServletException {
        var limits = TokenLimits.of(exchange.request());
        var refusal = refusal(exchange.request(), area, person);
        if (refusal.isPresent()) {
            exchange.refuse(refusal.get());
        } else if (person == null || !limits.isKnownIn(area)) {
            exchange.call();
        } else if (area.organisation() != null) {
            member(area, area.organisation(), person, exchange);
        } else {
            exchange.through(work -> tenant.callAsPerson(person, work));
        }
    }

    private static Optional<ProblemAnswer> refusal(HttpServletRequest request, Area area, @Nullable PersonId person) {
        var reads = SameOrigin.reads(request.getMethod());
        if (request.getAttribute(CookieOrToken.REFUSED) != null) {
            return Optional.of(ProblemAnswer.of("token-refused", 401));
        }
        return person == null && !reads
                ? Optional.of(ProblemAnswer.of("token-missing", 401))
                : TokenLimits.of(request).refusal(area, reads);
    }

    private void member(Area area, String organisation, PersonId person, Exchange exchange)
            throws IOException, ServletException {
        var presence = tenant.presence(person, organisation);
        var acting = presence.flatMap(Presence::acting).filter(member -> isIn(member, area));
        if (presence.filter(Presence::factorNeeded).isPresent()) {
            exchange.refuse(ProblemAnswer.of("factor-needed", 403));
        } else if (acting.isEmpty()) {
            exchange.notFound(area);
        } else {
            exchange.through(work -> tenant.callAs(acting.get(), work));
        }
    }

    private void page(Area area, @Nullable PersonId person, Exchange exchange) throws IOException, ServletException {
        var request = exchange.request();
        if (request.getDispatcherType() != DispatcherType.ERROR && !SameOrigin.allows(request)) {
            exchange.response().sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var presence = presence(area, person, request);
        if (presence.isEmpty()) {
            exchange.call();
            return;
        }
        if (presence.get().factorNeeded() && request.getDispatcherType() != DispatcherType.ERROR) {
            exchange.response().setHeader("Location", SET_UP + area.organisation());
            exchange.response().setStatus(HttpServletResponse.SC_SEE_OTHER);
            return;
        }
        signedIn.saw(request);
        inside(area, presence.get(), exchange);
    }

    private void inside(Area area, Presence presence, Exchange exchange) throws IOException, ServletException {
        var request = exchange.request();
        var acting = presence.acting().filter(member -> isIn(member, area));
        var trial = trial(presence, request);
        if (acting.isEmpty() && area.organisation() != null && SignedIn.only(request) != null) {
            exchange.call();
        } else if (trial.isPresent()) {
            if (!TrialDoor.refuses(request, exchange.response(), trial.get())) {
                exchange.through(work -> trials.through(trial.get(), presence, acting.orElse(null), exchange));
            }
        } else if (acting.isPresent()) {
            exchange.through(work -> tenant.callAs(acting.get(), work));
        } else {
            exchange.through(work -> tenant.callAsPerson(presence, work));
        }
    }

    private Optional<Trial> trial(Presence presence, HttpServletRequest request) throws ServletException {
        try {
            return trials.of(request, presence.person());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** A session ends here, if the account was disabled or all its sessions were ended since it began. */
    private Optional<Presence> presence(Area area, @Nullable PersonId person, HttpServletRequest request) {
        if (person == null) {
            return Optional.empty();
        }
        var organisation = area.organisation() == null ? "" : area.organisation();
        var presence = tenant.presence(person, organisation)
                .filter(found -> signedIn.isGood(found, request))
                .flatMap(found -> signedIn.within(found, request));
        if (presence.isEmpty()) {
            SignedIn.end(request);
        }
        return presence;
    }

    /** An advice-seeker is nobody in the organisation's space but before a plugin's gate. */
    private static boolean isIn(Acting member, Area area) {
        return !member.isClient() || area.plugin();
    }

    private static @Nullable PersonId person(HttpServletRequest request) {
        var principal = request.getUserPrincipal();
        return principal == null ? null : new PersonId(UUID.fromString(principal.getName()));
    }

    private static String failedPath(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }
}
