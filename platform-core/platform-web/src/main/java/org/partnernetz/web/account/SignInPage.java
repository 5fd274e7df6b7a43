// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.account;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.web.faces.KeptForms;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

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
    Entering entering;

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
            if (entering.enter(email, password)) {
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
