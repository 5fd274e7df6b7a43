// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.partner;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Form;
import org.partnernetz.member.Invitation;
import org.partnernetz.partner.PartnerInvitations;
import org.partnernetz.partner.PartnerSheet;
import org.partnernetz.partner.Partners;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SiteAddress;
import org.partnernetz.web.partner.TypedPartner.Speaks;

/** Invites the first administrator of a partner, as long as nobody administers it. */
@Named
@RequestScoped
public class PartnerEntryPage implements Page {

    @Inject
    Partners partners;

    @Inject
    PartnerInvitations invitations;

    @Inject
    TenantContext tenant;

    @Inject
    Faults faults;

    @Inject
    SiteAddress site;

    @Inject
    HttpServletRequest request;

    private final Form<TypedAdministrator> form = Form.of(TypedAdministrator.class);
    private Place place;
    private PartnerSheet sheet;
    private Invitation.@Nullable Issued issued;

    @Override
    @Transactional
    public void open(Place at) {
        if (!tenant.required().isNetworkAdministrator()) {
            throw new NotFoundException();
        }
        place = at;
        look();
        form.set("language", (Look.of(request).getCode().equals("en") ? Speaks.EN : Speaks.DE).name());
    }

    private void look() {
        sheet = partners.get(slug());
    }

    /** Makes the invitation. */
    public void invite() {
        show(() -> issued = invitations.invite(slug(), form.read().toPerson()));
    }

    /** Makes a new code, and sends it if there is an address. */
    public void renew(UUID invitation) {
        show(() -> issued = invitations.renew(slug(), invitation));
    }

    public void revoke(UUID invitation) {
        if (faults.free(() -> invitations.revoke(slug(), invitation))) {
            Redirect.to(place.getPath() + "?done=invitation-revoked");
        }
    }

    private void show(Runnable work) {
        if (faults.free(work)) {
            look();
        }
    }

    private String slug() {
        return place.text("partner");
    }

    public PartnerSheet getSheet() {
        return sheet;
    }

    public Form<TypedAdministrator> getForm() {
        return form;
    }

    /** The invitation whose code was just made; null on every other request. */
    public Invitation.@Nullable Issued getIssued() {
        return issued;
    }

    /** The address that opens it, for any browser. */
    public String getAddress() {
        return issued == null ? "" : site.of(request, issued.path()).toString();
    }
}
