// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Form;
import org.partnernetz.partner.HostName;
import org.partnernetz.partner.HostNames;
import org.partnernetz.portrait.Portrait;
import org.partnernetz.portrait.Portraits;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** Lets administrators say how their organisation is reached, also under a host name of its own. */
@Named
@RequestScoped
public class PortraitPage implements Page {

    @Inject
    Portraits portraits;

    @Inject
    TenantContext tenant;

    @Inject
    Faults faults;

    @Inject
    HostNames names;

    private final Form<TypedHostName> wanted = Form.of(TypedHostName.class);
    private final Form<TypedHostName.Proof> proof = Form.of(TypedHostName.Proof.class);
    private final Form<TypedPortrait> form = Form.of(TypedPortrait.class);
    private String address = "";
    private Portrait portrait;
    private @Nullable HostName host;

    @Override
    public void open(Place place) {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotFoundException();
        }
        address = place.getPath();
        portrait = portraits.of(acting.slug());
        host = names.own().orElse(null);
        form.filled(TypedPortrait.of(portrait)).showing(portrait.version());
    }

    /** Saves what was typed. */
    public void save() {
        if (faults.free(() -> portraits.describe(form.seen(), form.read().toDraft(portrait)))) {
            Redirect.to(address + "?done=portrait");
        }
    }

    /** Asks for the host name that was typed. */
    public void ask() {
        act("host-asked", () -> names.ask(wanted.read().host()));
    }

    /** Makes it active, if what was typed is what the server shows under it. */
    public void prove() {
        act("host-active", () -> names.prove(proof.read().code()));
    }

    /** Gives it up. */
    public void giveUp() {
        act("host-removed", names::remove);
    }

    private void act(String done, Runnable work) {
        if (faults.free(work)) {
            Redirect.to(address + "?done=" + done);
        }
    }

    /** The organisation's own host name; null without one. */
    public @Nullable HostName getHost() {
        return host;
    }

    public Form<TypedHostName> getWanted() {
        return wanted;
    }

    public Form<TypedHostName.Proof> getProof() {
        return proof;
    }

    public Form<TypedPortrait> getForm() {
        return form;
    }
}
