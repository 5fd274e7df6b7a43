// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Form;
import org.partnernetz.member.Invitation;
import org.partnernetz.member.Invitations;
import org.partnernetz.member.host.Places;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;
import org.partnernetz.web.page.SiteAddress;

/** Invites somebody. The code is shown only in the answer to the request that makes it. */
@Named
@RequestScoped
public class InvitePage implements Page {

    @Inject
    Invitations invitations;

    @Inject
    Places places;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    SiteAddress site;

    @Inject
    HttpServletRequest request;

    private Form<TypedInvitation> form = Form.of(TypedInvitation.class);
    private Invitation.@Nullable Issued issued;
    private Places.@Nullable Taken scarce;

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (!frame.isContributing()) {
            throw new NotFoundException();
        }
        scarce = isChoosing() ? places.taken() : null;
        if (scarce != null && !scarce.isScarce()) {
            scarce = null;
        }
        begin();
    }

    private void begin() {
        form = Form.of(TypedInvitation.class);
        form.set("language", TypedInvitation.Speaks.of(Look.code(request)).name());
        form.set("network", "true");
        form.set("roles.member", "true");
    }

    /** Makes the invitation, and empties the form for the next one. */
    public void invite() {
        faults.free(() -> {
            issued = invitations.invite(form.read().toInvitation(isChoosing()));
            begin();
        });
    }

    /** The places of the organisation, for its administrators once they become scarce; null otherwise. */
    public Places.@Nullable Taken getScarce() {
        return scarce;
    }

    public Form<TypedInvitation> getForm() {
        return form;
    }

    /** Whether the person may choose roles; everybody else invites advice-seekers. */
    public boolean isChoosing() {
        return frame.getActing() != null && frame.getActing().isAdministrator();
    }

    /** The invitation just made; null on every other request. */
    public Invitation.@Nullable Issued getIssued() {
        return issued;
    }

    /** The address that opens it, for any browser. */
    public String getAddress() {
        return issued == null ? "" : site.of(request, issued.path()).toString();
    }
}
