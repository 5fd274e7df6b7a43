// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.member.NewMember;
import org.partnernetz.member.SignIn;
import org.partnernetz.web.security.DeviceCookie;
import org.partnernetz.web.security.ProvenPerson;

/** Lets people in with what they typed: checks it, and begins a session. */
@RequestScoped
public class Entering {

    @Inject
    SignIn signIn;

    @Inject
    SecurityContext security;

    @Inject
    HttpServletRequest request;

    /**
     * Begins a session if the password is right.
     *
     * @param name e-mail address or user name
     * @return whether a session has begun
     * @throws org.partnernetz.problem.TooManyAttemptsException as {@link SignIn#enter}
     */
    public boolean enter(String name, String password) {
        if (name.isBlank() || password.isEmpty() || password.length() > NewMember.PASSWORD_MAX) {
            return false;
        }
        var attempt = new SignIn.Attempt(name.strip(), password, request.getRemoteAddr(), DeviceCookie.of(request));
        return signIn.enter(attempt).filter(this::begin).isPresent();
    }

    private boolean begin(SignIn.Entered entered) {
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        var proof = AuthenticationParameters.withParams().credential(new ProvenPerson(entered));
        return switch (security.authenticate(request, response, proof)) {
            case SUCCESS -> {
                DeviceCookie.keep(request, response, entered.device());
                yield true;
            }
            case NOT_DONE, SEND_CONTINUE, SEND_FAILURE -> false;
        };
    }
}
