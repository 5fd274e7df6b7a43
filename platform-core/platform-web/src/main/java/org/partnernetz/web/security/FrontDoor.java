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
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.intake.KnownCallers;
import org.partnernetz.web.problem.ProblemAnswer;

/**
 * The first filter of every request: sets the headers, refuses what comes from foreign pages, and binds who acts for
 * the rest of the request.
 *
 * <p>In an organisation's space the membership is checked in the database. Without one, a page is shown as to a visitor
 * and an API request ends with 404, as if the organisation did not exist. Whoever is not known stays unbound and sees
 * what is public. An advice-seeker is a member before a plugin's gate only; everywhere else in the organisation's space
 * there is nobody but a person who is signed in.
 */
public class FrontDoor extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient TenantContext tenant;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var failed = request.getDispatcherType() == DispatcherType.ERROR;
        var area = failed ? Area.of(failedPath(request)) : Area.of(request);
        var person = person(request);
        var exchange = new Exchange(request, response, chain);
        if (person != null) {
            KnownCallers.saw(request);
        }
        SecurityHeaders.apply(area, person != null, request, response);
        if (!failed) {
            arrive(area, person, exchange);
        } else if (area.isAsset() || area.isApi() || tenant.person().isPresent()) {
            exchange.call();
        } else {
            page(area, person, exchange);
        }
    }

    private void arrive(Area area, @Nullable PersonId person, Exchange exchange) throws IOException, ServletException {
        var odd = Oddity.of(exchange.request(), area);
        if (odd != null) {
            refuse(odd, area, exchange);
        } else if (area.isAsset()) {
            exchange.call();
        } else if (area.isApi()) {
            api(area, person, exchange);
        } else {
            page(area, person, exchange);
        }
    }

    /** What was sent is not read, so nothing can follow on this connection. */
    private static void refuse(Oddity odd, Area area, Exchange exchange) throws IOException {
        exchange.response().setHeader("Connection", "close");
        if (area.isApi()) {
            exchange.refuse(ProblemAnswer.of(odd.code(), odd.status()));
        } else {
            exchange.response().sendError(odd.status());
        }
    }

    private void api(Area area, @Nullable PersonId person, Exchange exchange) throws IOException, ServletException {
        var request = exchange.request();
        if (request.getAttribute(CookieOrToken.REFUSED) != null) {
            exchange.refuse(ProblemAnswer.of("token-refused", 401));
        } else if (person == null && !SameOrigin.reads(request.getMethod())) {
            exchange.refuse(ProblemAnswer.of("token-missing", 401));
        } else if (person != null && area.organisation() != null) {
            var acting = acting(area, person);
            if (acting.isEmpty()) {
                exchange.refuse(ProblemAnswer.of("not-found", 404));
            } else {
                exchange.through(work -> tenant.callAs(acting.get(), work));
            }
        } else {
            asKnown(person, exchange);
        }
    }

    private void page(Area area, @Nullable PersonId person, Exchange exchange) throws IOException, ServletException {
        var request = exchange.request();
        if (request.getDispatcherType() != DispatcherType.ERROR && !SameOrigin.allows(request)) {
            exchange.response().sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var acting = acting(area, person);
        if (acting.isPresent()) {
            exchange.through(work -> tenant.callAs(acting.get(), work));
        } else {
            asKnown(person, exchange);
        }
    }

    private void asKnown(@Nullable PersonId person, Exchange exchange) throws IOException, ServletException {
        if (person == null) {
            exchange.call();
        } else {
            exchange.through(work -> tenant.callAsPerson(person, work));
        }
    }

    private Optional<Acting> acting(Area area, @Nullable PersonId person) {
        var organisation = area.organisation();
        return person == null || organisation == null
                ? Optional.empty()
                : tenant.membership(person, organisation).filter(acting -> !acting.isClient() || area.plugin());
    }

    private static @Nullable PersonId person(HttpServletRequest request) {
        var principal = request.getUserPrincipal();
        return principal == null ? null : new PersonId(UUID.fromString(principal.getName()));
    }

    private static String failedPath(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }
}
