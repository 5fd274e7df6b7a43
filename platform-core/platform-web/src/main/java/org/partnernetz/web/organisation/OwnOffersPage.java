// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.organisation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.partnernetz.portrait.Offer;
import org.partnernetz.portrait.Offers;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** All offers of an organisation, for its administrators: in their order, to move and to archive. */
@Named
@RequestScoped
public class OwnOffersPage implements Page {

    @Inject
    Offers offers;

    @Inject
    TenantContext tenant;

    @Inject
    Faults faults;

    private List<Offer> own = List.of();
    private String address = "";

    @Override
    public void open(Place place) {
        if (!tenant.required().isAdministrator()) {
            throw new NotFoundException();
        }
        address = place.getPath();
        own = offers.own();
    }

    public List<Offer> getOffers() {
        return own;
    }

    public void up(UUID offer) {
        move(offer, -1);
    }

    public void down(UUID offer) {
        move(offer, 1);
    }

    private void move(UUID offer, int by) {
        var now = own.stream().map(Offer::id).toList().indexOf(offer);
        act(() -> offers.place(offer, now + by), "offer-moved");
    }

    public void archive(UUID offer) {
        act(() -> offers.archive(offer), "offer-archived");
    }

    public void restore(UUID offer) {
        act(() -> offers.restore(offer), "offer-restored");
    }

    private void act(Runnable work, String done) {
        if (faults.free(work)) {
            Redirect.to(address + "?done=" + done);
        }
    }
}
