// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.account;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.member.host.ProviderEntrance;
import org.partnernetz.member.host.ProviderEntrance.Arrival;
import org.partnernetz.member.host.ProviderEntrance.RefusedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.security.ExpectedCode;
import org.partnernetz.web.security.ProvenPerson;
import org.partnernetz.web.security.ProviderCookie;

/**
 * Sends browsers to the provider of an organisation, and takes what they bring back. Both come by GET, as the standard
 * has it; what comes back counts only together with the cookie of the browser that was sent.
 */
@WebServlet(urlPatterns = ProviderServlet.PATH + "/*")
public class ProviderServlet extends HttpServlet {
    static final String PATH = "/sign-in/with";

    private static final long serialVersionUID = 1L;
    private static final Pattern PLACE = Pattern.compile("/([a-z0-9-]+)(/back)?");
    private static final int VALUE_MAX = 4000;

    @Inject
    transient ProviderEntrance entrance;

    @Inject
    transient ExpectedCode expected;

    @Inject
    transient SecurityContext security;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var info = request.getPathInfo();
        var place = PLACE.matcher(info == null ? "" : info);
        response.setHeader("Cache-Control", "no-store");
        try {
            if (!place.matches()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                go(place, request, response);
            }
        } catch (RefusedException e) {
            refuse(place.group(1), e.reason(), response);
        } catch (TooManyAttemptsException e) {
            refuse(place.group(1), "wait", response);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void go(Matcher place, HttpServletRequest request, HttpServletResponse response) throws RefusedException {
        if (place.group(2) == null) {
            begin(place.group(1), request, response);
        } else {
            var cookie = ProviderCookie.ASKED.of(request);
            ProviderCookie.ASKED.drop(request, response);
            arrive(place.group(1), cookie, request, response);
        }
    }

    private void begin(String organisation, HttpServletRequest request, HttpServletResponse response)
            throws RefusedException {
        var next = request.getParameter("next");
        var begun = entrance.begin(
                organisation,
                next != null && Redirect.isLocal(next) ? next : "",
                request.getParameter("code"),
                Look.of(request).getCode());
        ProviderCookie.ASKED.keep(request, response, begun.cookie());
        send(begun.address(), response);
    }

    private void arrive(String organisation, String cookie, HttpServletRequest request, HttpServletResponse response)
            throws RefusedException {
        var arrival = entrance.arrive(organisation, answer(request), cookie, request.getRemoteAddr());
        var entered = arrival.entered();
        if (entered == null) {
            linkFirst(arrival, request, response);
            return;
        }
        var proven = new ProvenPerson(entered, organisation, arrival.factor());
        if (entered.codeNeeded()) {
            expected.expect(request, proven);
            send("/sign-in?signInCode=&next=" + encoded(arrival.next()), response);
            return;
        }
        expected.forget(request);
        var proof = AuthenticationParameters.withParams().credential(proven);
        if (security.authenticate(request, response, proof) == AuthenticationStatus.SUCCESS) {
            send(arrival.next(), response);
        } else {
            refuse(organisation, "token", response);
        }
    }

    /** Whoever is signed in decides at once; others show first that the account is theirs. */
    private static void linkFirst(Arrival arrival, HttpServletRequest request, HttpServletResponse response) {
        ProviderCookie.MEANT.keep(request, response, arrival.proof());
        var page = ProviderLinksPage.ADDRESS;
        send(request.getUserPrincipal() == null ? "/sign-in?done=link-first&next=" + page : page, response);
    }

    private static Map<String, String> answer(HttpServletRequest request) {
        var answer = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length == 1 && values[0].length() <= VALUE_MAX) {
                answer.put(name, values[0]);
            }
        });
        return answer;
    }

    private static void refuse(String organisation, String reason, HttpServletResponse response) {
        send("/sign-in?refused=" + reason + "&for=" + organisation, response);
    }

    private static void send(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
