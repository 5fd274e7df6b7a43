// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.partnernetz.member.host.AddressChanges;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** Confirms one side of a new address, for whoever has the code that came there. */
@Named
@RequestScoped
public class ConfirmAddressPage implements Page {

    @Inject
    AddressChanges changes;

    @Inject
    Faults faults;

    private Place place;
    private AddressChanges.Open change;

    @Override
    public void open(Place at) {
        place = at;
        change = changes.look(at.text("code")).orElseThrow(NotFoundException::new);
    }

    public void confirm() {
        faults.free(() ->
                Redirect.to(changes.confirm(place.text("code")) ? "/sign-in?done=address-changed" : place.getPath()));
    }

    /** What waits. */
    public AddressChanges.Open getChange() {
        return change;
    }
}
