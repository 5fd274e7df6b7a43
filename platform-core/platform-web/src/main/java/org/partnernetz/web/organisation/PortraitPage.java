// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.partnernetz.form.Form;
import org.partnernetz.portrait.Portrait;
import org.partnernetz.portrait.Portraits;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** Lets administrators say how their organisation is reached. */
@Named
@RequestScoped
public class PortraitPage implements Page {

    @Inject
    Portraits portraits;

    @Inject
    TenantContext tenant;

    @Inject
    Faults faults;

    private final Form<TypedPortrait> form = Form.of(TypedPortrait.class);
    private String address = "";
    private Portrait portrait;

    @Override
    public void open(Place place) {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotFoundException();
        }
        address = place.getPath();
        portrait = portraits.of(acting.slug());
        form.filled(TypedPortrait.of(portrait)).showing(portrait.version());
    }

    /** Saves what was typed. */
    public void save() {
        if (faults.free(() -> portraits.describe(form.seen(), form.read().toDraft(portrait)))) {
            Redirect.to(address + "?done=portrait");
        }
    }

    public Form<TypedPortrait> getForm() {
        return form;
    }
}
