// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.Member;
import org.partnernetz.member.Members;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Role;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/**
 * The people of an organisation: its members, for all of them except guests; its advice-seekers and those who have
 * left, for administrators.
 */
@Named
@RequestScoped
public class PeoplePage implements Page {

    @Inject
    Members members;

    @Inject
    Frame frame;

    private Place place;
    private Shown shown = Shown.MEMBERS;
    private org.partnernetz.paging.Page<Member> people = new org.partnernetz.paging.Page<>(List.of(), null);

    @Override
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (frame.getActing() == null) {
            throw new NotFoundException();
        }
        place = at;
        shown = Shown.at(at.getPath());
        people = switch (shown) {
            case MEMBERS -> members.list(at.page());
            case CLIENTS -> members.clients(at.page());
            case FORMER -> members.former(at.page());
        };
    }

    /** Which people are shown. */
    public enum Shown {
        MEMBERS,
        CLIENTS,
        FORMER;

        static Shown at(String path) {
            return path.endsWith("/clients") ? CLIENTS : path.endsWith("/former") ? FORMER : MEMBERS;
        }
    }

    public Shown getShown() {
        return shown;
    }

    /** Whether the person may change memberships. */
    public boolean isAdministrator() {
        var acting = frame.getActing();
        return acting != null && acting.isAdministrator();
    }

    public List<Member> getPeople() {
        return people.items();
    }

    public @Nullable String getNext() {
        return people.next();
    }

    /** The profile of a member; of all others the membership, as administrators see it. */
    public String address(Member member) {
        return place.getSpace() + "/people/" + member.person() + (shown == Shown.MEMBERS ? "" : "/membership");
    }

    /** A member's roles, the strongest first. */
    public List<Role> roles(Member member) {
        return Stream.of(Role.values()).filter(member.roles()::contains).toList();
    }
}
