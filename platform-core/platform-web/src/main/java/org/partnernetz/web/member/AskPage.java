// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.partnernetz.form.Form;
import org.partnernetz.form.Lines;
import org.partnernetz.member.NewMember;
import org.partnernetz.member.host.JoinRequest;
import org.partnernetz.member.host.JoinRequests;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;

/** Asks an organisation for admission. The answer is the same for everybody. */
@Named
@RequestScoped
public class AskPage implements Page {

    @Inject
    JoinRequests requests;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private final Form<Asking> form = Form.of(Asking.class);
    private List<JoinRequest> mine = List.of();
    private boolean asked;

    /** What is asked of somebody; name and address only without an account. */
    public record Asking(
            @Size(max = NewMember.NAME_MAX) String name,
            @Size(max = NewMember.EMAIL_MAX) String email,

            @NotBlank @Lines @Size(max = JoinRequest.MESSAGE_MAX)
            String message) {}

    @Override
    public void open(Place place) {
        if (frame.getOrganisation() == null) {
            throw new NotFoundException();
        }
        mine = frame.isKnown() ? requests.mine() : List.of();
    }

    public void ask() {
        asked = faults.free(() -> {
            var typed = form.read();
            requests.ask(
                    new JoinRequest.Asking(
                            getOrganisation().slug(), typed.name(), typed.email(), Look.code(request), typed.message()),
                    request.getRemoteAddr());
        });
    }

    public Organisation getOrganisation() {
        return Objects.requireNonNull(frame.getOrganisation());
    }

    /** Whether somebody is signed in, who then asks with that account. */
    public boolean isKnown() {
        return frame.isKnown();
    }

    /** Whether the reader belongs to the organisation already. */
    public boolean isMember() {
        return frame.getActing() != null;
    }

    /** Whether the form was sent. */
    public boolean isAsked() {
        return asked;
    }

    /** What the signed-in person has asked here before. */
    public List<JoinRequest> getMine() {
        return mine.stream()
                .filter(one -> one.organisation().equals(getOrganisation().name()))
                .toList();
    }

    public Form<Asking> getForm() {
        return form;
    }
}
