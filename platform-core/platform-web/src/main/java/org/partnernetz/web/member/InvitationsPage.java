// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.Invitation;
import org.partnernetz.member.Invitations;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;
import org.partnernetz.web.page.SiteAddress;

/** The invitations that the acting member may see, to send them again or to end them. */
@Named
@RequestScoped
public class InvitationsPage implements Page {

    @Inject
    Invitations invitations;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    SiteAddress site;

    @Inject
    HttpServletRequest request;

    private org.partnernetz.paging.Page<Invitation> page = new org.partnernetz.paging.Page<>(List.of(), null);
    private Place place;
    private Invitation.@Nullable Issued issued;

    @Override
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (!frame.isContributing()) {
            throw new NotFoundException();
        }
        place = at;
        page = invitations.list(at.page());
    }

    /** Makes a new code, and sends it if there is an address. */
    public void renew(UUID invitation) {
        if (faults.free(() -> issued = invitations.renew(invitation))) {
            page = invitations.list(place.page());
        }
    }

    public void revoke(UUID invitation) {
        if (faults.free(() -> invitations.revoke(invitation))) {
            Redirect.to(place.getPath() + "?done=invitation-revoked");
        }
    }

    public List<Invitation> getItems() {
        return page.items();
    }

    public @Nullable String getNext() {
        return page.next();
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
