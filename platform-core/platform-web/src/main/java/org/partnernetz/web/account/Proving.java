// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.member.Accounts;
import org.partnernetz.web.page.PasswordPage;
import org.partnernetz.web.security.SignedIn;

/** Asks for the password once more before what a stranger at the desk must not do, unless it was given just before. */
@Named
@RequestScoped
public class Proving extends PasswordPage {

    @Inject
    Accounts accounts;

    @Inject
    SignedIn signedIn;

    @Inject
    HttpServletRequest request;

    /** @throws org.partnernetz.problem.InvalidException naming {@code password} if it is wrong */
    void first() {
        if (!isFresh()) {
            accounts.prove(typedPassword());
            signedIn.prove(request);
        }
    }

    /** The same however fresh it is: for what gives the account away. */
    void always() {
        accounts.prove(typedPassword());
        signedIn.prove(request);
    }

    /** Says whether the password was checked so recently that the page need not ask for it again. */
    public boolean isFresh() {
        return signedIn.isFresh(request);
    }
}
