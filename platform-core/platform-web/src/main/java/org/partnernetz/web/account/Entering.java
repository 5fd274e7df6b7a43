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
import org.partnernetz.member.host.Passkeys;
import org.partnernetz.web.security.DeviceCookie;
import org.partnernetz.web.security.ExpectedCode;
import org.partnernetz.web.security.PasskeyCookie;
import org.partnernetz.web.security.ProvenPerson;

/** Lets people in with what they typed, or with a passkey: checks it, and begins a session. */
@RequestScoped
public class Entering {
    private static final int CODE_MAX = 40;

    @Inject
    SignIn signIn;

    @Inject
    Passkeys passkeys;

    @Inject
    ExpectedCode expected;

    @Inject
    SecurityContext security;

    @Inject
    HttpServletRequest request;

    /** What came of it. */
    public enum Outcome {
        IN,
        /** The password was right, and a code of the second factor is needed, too. */
        CODE_NEEDED,
        WRONG
    }

    /**
     * Begins a session if the password is right and enough.
     *
     * @param name e-mail address or user name
     * @throws org.partnernetz.problem.TooManyAttemptsException as {@link SignIn#enter}
     */
    public Outcome enter(String name, String password) {
        if (name.isBlank() || password.isEmpty() || password.length() > NewMember.PASSWORD_MAX) {
            return Outcome.WRONG;
        }
        var attempt = new SignIn.Attempt(name.strip(), password, request.getRemoteAddr(), DeviceCookie.of(request));
        var entered = signIn.enter(attempt);
        if (entered.filter(SignIn.Entered::codeNeeded).isPresent()) {
            expected.expect(request, entered.get());
            return Outcome.CODE_NEEDED;
        }
        return entered.map(ProvenPerson::new).filter(this::begin).isPresent() ? Outcome.IN : Outcome.WRONG;
    }

    /** Whether the password was right a short time ago, and the code is missing. */
    public boolean isCodeExpected() {
        return expected.of(request).isPresent();
    }

    /**
     * Begins a session if the code is right, too.
     *
     * @throws org.partnernetz.problem.TooManyAttemptsException as {@link SignIn#confirm}
     */
    public Outcome confirm(String code) {
        if (code.isBlank() || code.length() > CODE_MAX) {
            return Outcome.WRONG;
        }
        var only = expected.only(request);
        return expected.of(request)
                        .flatMap(entered -> signIn.confirm(entered, code, request.getRemoteAddr()))
                        .map(entered -> new ProvenPerson(entered, only, false))
                        .filter(this::begin)
                        .isPresent()
                ? Outcome.IN
                : Outcome.WRONG;
    }

    /**
     * Begins a session if the passkey is somebody's.
     *
     * @param answer of the browser
     * @throws org.partnernetz.problem.TooManyAttemptsException as {@link Passkeys#enter}
     */
    public Outcome enterByPasskey(String answer) {
        var given = new Passkeys.Answer(answer, PasskeyCookie.of(request));
        return passkeys.enter(given, request.getRemoteAddr(), DeviceCookie.of(request))
                        .map(ProvenPerson::new)
                        .filter(this::begin)
                        .isPresent()
                ? Outcome.IN
                : Outcome.WRONG;
    }

    private boolean begin(ProvenPerson proven) {
        expected.forget(request);
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        var proof = AuthenticationParameters.withParams().credential(proven);
        return switch (security.authenticate(request, response, proof)) {
            case SUCCESS -> {
                if (proven.only() == null) {
                    DeviceCookie.keep(request, response, proven.entered().device());
                }
                yield true;
            }
            case NOT_DONE, SEND_CONTINUE, SEND_FAILURE -> false;
        };
    }
}
