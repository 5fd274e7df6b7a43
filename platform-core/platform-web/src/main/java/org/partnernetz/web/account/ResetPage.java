// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.partnernetz.member.host.PasswordResets;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.PasswordPage;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** Sets a new password by a code. Then the person signs in with it, as always. */
@Named
@RequestScoped
public class ResetPage extends PasswordPage implements Page {

    @Inject
    PasswordResets resets;

    @Inject
    Faults faults;

    private String code = "";
    private int passkeys;

    @Override
    public void open(Place place) {
        code = place.text("code");
        if (!resets.isOpen(code)) {
            throw new NotFoundException();
        }
        passkeys = resets.passkeys(code);
    }

    /** Sets the password. */
    public void use() {
        if (faults.free(() -> resets.use(code, typedPassword()))) {
            Redirect.to("/sign-in?done=password-reset" + (passkeys > 0 ? "&next=/my/passkeys" : ""));
        }
    }

    /** How many passkeys stay; the page of them is where the person goes on to. */
    public int getPasskeys() {
        return passkeys;
    }
}
