// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.group;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;
import org.partnernetz.group.Group;
import org.partnernetz.group.Groups;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/** The working groups that the acting member may see. */
@Named
@RequestScoped
public class GroupListPage implements Page {

    @Inject
    Groups groups;

    @Inject
    Frame frame;

    private org.partnernetz.paging.Page<Group> page = new org.partnernetz.paging.Page<>(List.of(), null);

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (frame.getActing() == null) {
            throw new NotFoundException();
        }
        page = groups.list(place.page());
    }

    public List<Group> getGroups() {
        return page.items();
    }

    public @Nullable String getNext() {
        return page.next();
    }
}
