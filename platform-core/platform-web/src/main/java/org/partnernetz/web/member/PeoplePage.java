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
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Role;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/** The people of an organisation, for its members except guests. */
@Named
@RequestScoped
public class PeoplePage implements Page {

    @Inject
    Members members;

    @Inject
    Frame frame;

    private org.partnernetz.paging.Page<Member> people = new org.partnernetz.paging.Page<>(List.of(), null);

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (frame.getActing() == null) {
            throw new NotFoundException();
        }
        people = members.list(PageRequest.after(place.after()));
    }

    public List<Member> getPeople() {
        return people.items();
    }

    public @Nullable String getNext() {
        return people.next();
    }

    /** A member's roles, the strongest first. */
    public List<Role> roles(Member member) {
        return Stream.of(Role.values()).filter(member.roles()::contains).toList();
    }
}
