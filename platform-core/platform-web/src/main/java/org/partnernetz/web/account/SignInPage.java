// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.account;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.NewMember;
import org.partnernetz.member.SignIn;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.web.faces.KeptForms;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.security.DeviceCookie;
import org.partnernetz.web.security.ProvenPerson;

/**
 * Signs people in with e-mail address and password. The answer is the same whether the address is unknown or the
 * password is wrong.
 *
 * <p>The form also sends the parameter {@code next}: the address to go to afterwards, which must be on this platform.
 */
@Named
@RequestScoped
public class SignInPage implements Page {
    private static final String AFTERWARDS = "/my";

    @Inject
    SignIn signIn;

    @Inject
    SecurityContext security;

    @Inject
    HttpServletRequest request;

    private String email = "";
    private String password = "";
    private @Nullable String message;

    @Override
    public void open(Place place) {
        // Nothing to load: the page is the same for everyone.
    }

    /** Checks the input; then goes to the wanted address, or stays here with a {@link #getMessage() message}. */
    public void enter() {
        try {
            var entered = prove();
            if (entered.isPresent() && begin(entered.get())) {
                KeptForms.keepCarried(request);
                Redirect.to(getNext());
            } else {
                message = words().get("signIn.failed");
            }
        } catch (TooManyAttemptsException e) {
            var minutes = Math.max(1, (e.retryAfter().toSeconds() + 59) / 60);
            message = words().say("signIn.wait", minutes);
        }
    }

    private Optional<SignIn.Entered> prove() {
        return email.isBlank() || password.isEmpty() || password.length() > NewMember.PASSWORD_MAX
                ? Optional.empty()
                : signIn.enter(
                        new SignIn.Attempt(email.strip(), password, request.getRemoteAddr(), DeviceCookie.of(request)));
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

    /** The address to go to afterwards. */
    public String getNext() {
        var next = request.getParameter("next");
        return next != null && Redirect.isLocal(next) ? next : AFTERWARDS;
    }

    /** Fields of an earlier form, to be sent along: see {@link KeptForms#carried}. */
    public List<KeptForms.Field> getKept() {
        return KeptForms.carried(request);
    }

    /** Why signing in did not work; null before the first attempt. */
    public @Nullable String getMessage() {
        return message;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email;
    }

    /** Never sent back to the browser. */
    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    private Words words() {
        return (Words) request.getAttribute("t");
    }
}
