// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Form;
import org.partnernetz.portrait.Offer;
import org.partnernetz.portrait.Offers;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** Lets administrators write an offer, a new one or one that there is. */
@Named
@RequestScoped
public class OwnOfferPage implements Page {
    private static final String PART = "offer";

    @Inject
    Offers offers;

    @Inject
    TenantContext tenant;

    @Inject
    Faults faults;

    private final Form<TypedOffer> form = Form.of(TypedOffer.class);
    private @Nullable Offer offer;
    private String list = "";

    @Override
    public void open(Place place) {
        if (!tenant.required().isAdministrator()) {
            throw new NotFoundException();
        }
        list = place.getSpace() + "/settings/offers";
        if (place.parts().containsKey(PART)) {
            var id = place.id(PART);
            offer = offers.own().stream()
                    .filter(own -> own.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            form.filled(TypedOffer.of(offer.content())).showing(offer.version());
        } else {
            form.set("group", TypedOffer.ForWhom.SEEKERS.name());
            form.set("free", "true");
        }
    }

    /** Saves the offer. */
    public void save() {
        if (faults.free(this::write)) {
            Redirect.to(list + "?done=offer");
        }
    }

    private void write() {
        var typed = form.read();
        if (offer == null) {
            offers.add(typed.toDraft(null));
        } else {
            offers.change(offer.id(), form.seen(), typed.toDraft(offer.content()), typed.fits());
        }
    }

    public Form<TypedOffer> getForm() {
        return form;
    }

    /** Null for a new one. */
    public @Nullable Offer getOffer() {
        return offer;
    }
}
