// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Form;
import org.partnernetz.member.Invitation;
import org.partnernetz.member.host.JoinRequest;
import org.partnernetz.member.host.JoinRequests;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;
import org.partnernetz.web.page.SiteAddress;

/** One request to be admitted: administrators make an invitation of it, or refuse it. */
@Named
@RequestScoped
public class JoinRequestPage implements Page {

    @Inject
    JoinRequests requests;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    SiteAddress site;

    @Inject
    HttpServletRequest request;

    private final Form<TypedMembership> form = Form.of(TypedMembership.class);
    private final Form<Refusal> refusal = Form.of(Refusal.class);
    private Place place;
    private UUID key;
    private JoinRequest asked;
    private Invitation.@Nullable Issued issued;

    /** Why somebody is refused. */
    public record Refusal(
            @NotBlank @Size(max = JoinRequest.REASON_MAX) String reason) {}

    @Override
    @Transactional
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (frame.getActing() == null || !frame.getActing().isAdministrator()) {
            throw new NotFoundException();
        }
        place = at;
        key = at.id("request");
        asked = requests.get(key);
        form.set("roles.member", "true");
        form.set("network", "true");
    }

    /** Makes the invitation, whose code is shown only in the answer to this request. */
    public void approve() {
        if (faults.free(() -> issued = requests.approve(key, form.read().toChange()))) {
            asked = requests.get(key);
        }
    }

    public void refuse() {
        if (faults.free(() -> requests.refuse(key, refusal.read().reason()))) {
            Redirect.to(place.getPath() + "?done=join-refused");
        }
    }

    public JoinRequest getAsked() {
        return asked;
    }

    public Form<TypedMembership> getForm() {
        return form;
    }

    public Form<Refusal> getRefusal() {
        return refusal;
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
