// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.host.JoinRequest;
import org.partnernetz.member.host.JoinRequests;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/** The requests to be admitted, for administrators. */
@Named
@RequestScoped
public class JoinRequestsPage implements Page {

    @Inject
    JoinRequests requests;

    @Inject
    Frame frame;

    private org.partnernetz.paging.Page<JoinRequest> page = new org.partnernetz.paging.Page<>(List.of(), null);

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (frame.getActing() == null || !frame.getActing().isAdministrator()) {
            throw new NotFoundException();
        }
        page = requests.list(place.page());
    }

    public List<JoinRequest> getItems() {
        return page.items();
    }

    public @Nullable String getNext() {
        return page.next();
    }
}
