// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.host.PasswordResets;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;

/** Asks for a way back in. The answer is the same whether or not the address has an account. */
@Named
@RequestScoped
public class ForgotPage implements Page {

    @Inject
    PasswordResets resets;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private String email = "";
    private boolean asked;

    @Override
    public void open(Place place) {
        // The same for everybody.
    }

    /** Asks for a mail. */
    public void ask() {
        faults.required("email", email);
        if (faults.isNone()) {
            asked = faults.free(() -> resets.ask(email, request.getRemoteAddr()));
        }
    }

    /** Whether the form was sent. */
    public boolean isAsked() {
        return asked;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String typed) {
        email = typed == null ? "" : typed;
    }

    /** The minutes for which the way is open. */
    public int getMinutes() {
        return PasswordResets.MINUTES;
    }
}
