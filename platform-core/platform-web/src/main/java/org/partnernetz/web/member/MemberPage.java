// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Form;
import org.partnernetz.member.Member;
import org.partnernetz.member.Members;
import org.partnernetz.member.host.Handovers;
import org.partnernetz.member.host.PasswordResets;
import org.partnernetz.member.host.SecondFactors;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;
import org.partnernetz.web.page.SiteAddress;

/** One membership, for administrators: what it gives, its rest and its end. */
@Named
@RequestScoped
public class MemberPage implements Page {

    @Inject
    Members members;

    @Inject
    PasswordResets resets;

    @Inject
    SecondFactors factors;

    @Inject
    Handovers handovers;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    SiteAddress site;

    @Inject
    HttpServletRequest request;

    private final Form<TypedMembership> form = Form.of(TypedMembership.class);
    private final Form<Successor> leaving = Form.of(Successor.class);
    private Handovers.Duties duties = new Handovers.Duties(List.of(), List.of());
    private Place place;
    private PersonId person;
    private Member member;
    private PasswordResets.@Nullable Issued reset;
    private boolean factorUsed;

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
        person = new PersonId(at.id("person"));
        member = members.known(person);
        form.filled(TypedMembership.of(member));
        factorUsed = factors.isUsedBy(person);
        if (member.until() == null) {
            duties = handovers.of(person, Look.of(request).language());
        }
    }

    /** Who takes over. */
    public record Successor(@Nullable PersonId successor) {}

    /** What the person is responsible for. */
    public List<Handovers.Duty> getDuties() {
        return duties.known();
    }

    /** Modules that may know of more, but do not say; empty if there are none. */
    public String getSilent() {
        return String.join(", ", duties.silent());
    }

    public Form<Successor> getLeaving() {
        return leaving;
    }

    public void change() {
        act(() -> members.change(person, form.read().toChange()), "member-changed");
    }

    public void pause() {
        act(() -> members.pause(person), "member-paused");
    }

    public void resume() {
        act(() -> members.resume(person), "member-resumed");
    }

    /** Gives what the person was responsible for to the successor, and ends the membership. */
    public void end() {
        act(() -> handovers.end(person, leaving.read().successor()), "member-ended");
    }

    public void readmit() {
        act(() -> members.readmit(person), "member-readmitted");
    }

    /** Makes a code for a new password; it is shown only in the answer to this request. */
    public void reset() {
        faults.free(() -> reset = resets.issue(person));
    }

    /** Takes the second factor from somebody who has lost it. */
    public void resetFactor() {
        act(() -> factors.reset(person), "factor-reset");
    }

    /** Whether the member has a second factor. */
    public boolean isFactorUsed() {
        return factorUsed;
    }

    private void act(Runnable work, String done) {
        if (faults.free(work)) {
            Redirect.to(place.getPath() + "?done=" + done);
        }
    }

    public Member getMember() {
        return member;
    }

    public Form<TypedMembership> getForm() {
        return form;
    }

    /** Whether administrators look at themselves: then they change no password here. */
    public boolean isOwn() {
        return frame.getActing() != null && frame.getActing().person().equals(person);
    }

    /** The code just made; null on every other request. */
    public PasswordResets.@Nullable Issued getReset() {
        return reset;
    }

    /** The address that opens it, for any browser. */
    public String getAddress() {
        return reset == null ? "" : site.of(request, reset.path()).toString();
    }
}
