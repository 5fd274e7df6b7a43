// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.partnernetz.portrait.Offer;
import org.partnernetz.portrait.Offers;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;

/** One offer, with how it is reached. */
@Named
@RequestScoped
public class OfferPage implements Page {

    @Inject
    Offers offers;

    private Offer offer;

    @Override
    public void open(Place place) {
        offer = offers.get(place.id("offer"));
    }

    public Offer getOffer() {
        return offer;
    }

    /** The address that calls the one who offers it; empty without a number. */
    public String getCall() {
        return ContactCard.call(offer.reach().phone());
    }
}
