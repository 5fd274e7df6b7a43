// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.Account;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.NewMember;
import org.partnernetz.member.host.AddressChanges;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** Another e-mail address for signing in, or the first one. */
@Named
@RequestScoped
public class AddressPage implements Page {

    @Inject
    AddressChanges changes;

    @Inject
    Accounts accounts;

    @Inject
    Proving proving;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    private Account account;
    private String email = "";
    private boolean both;

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        account = accounts.mine();
    }

    /** Asks the new address, and the present one if there is one. */
    public void ask() {
        var free = faults.free(() -> {
            proving.always();
            both = changes.ask(email);
        });
        if (free) {
            Redirect.to("/my/address?done=" + (both ? "address-asked-both" : "address-asked"));
        }
    }

    public Account getAccount() {
        return account;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String typed) {
        email = typed == null ? "" : typed;
    }

    public int getEmailMax() {
        return NewMember.EMAIL_MAX;
    }

    /** For how long both can be confirmed. */
    public int getHours() {
        return AddressChanges.HOURS;
    }
}
