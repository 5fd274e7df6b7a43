// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.member.SignIn;
import org.partnernetz.member.SignIn.Bearer;
import org.partnernetz.tenant.PersonId;

/**
 * Identifies a caller by the session cookie on pages and by a bearer token below {@code /api/}, never the other way
 * round: an API request ignores the cookie, so no foreign page can make a browser write through the API.
 *
 * <p>The session holds who has signed in and when ({@link SignedIn}). On every request the {@link FrontDoor} checks in
 * the database whether that is still valid and what the person may do.
 */
@ApplicationScoped
public class CookieOrToken implements HttpAuthenticationMechanism {

    /** Set on a request whose token is unknown, expired or revoked. */
    static final String REFUSED = CookieOrToken.class.getName() + ".refused";

    private static final String SCHEME = "Bearer ";
    private static final Set<String> SIGNED_IN = Set.of("person");

    @Inject
    SignIn signIn;

    @Inject
    SignedIn signedIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (Area.of(request).isApi()) {
            return byToken(request, context);
        }
        if (context.isAuthenticationRequest()
                && context.getAuthParameters().getCredential() instanceof ProvenPerson proven) {
            signedIn.begin(request, proven);
            return known(proven.entered().person(), context);
        }
        return bySession(request, context);
    }

    private AuthenticationStatus byToken(HttpServletRequest request, HttpMessageContext context) {
        var authorization = request.getHeader("Authorization");
        if (authorization == null) {
            return context.doNothing();
        }
        var bearer = authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? signIn.bearer(authorization.substring(SCHEME.length()).strip())
                : Optional.<Bearer>empty();
        if (bearer.isEmpty()) {
            request.setAttribute(REFUSED, true);
            return context.doNothing();
        }
        TokenLimits.keep(request, bearer.get());
        return known(bearer.get().person(), context);
    }

    private AuthenticationStatus bySession(HttpServletRequest request, HttpMessageContext context) {
        var person = signedIn.person(request);
        return person.isPresent() ? known(person.get(), context) : context.doNothing();
    }

    private static AuthenticationStatus known(PersonId person, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(new CallerPrincipal(person.toString()), SIGNED_IN);
    }
}
