// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.group;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.partnernetz.file.ItemKind;
import org.partnernetz.group.Group;
import org.partnernetz.group.Groups;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.file.DocumentsPage;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/** The documents of a working group, for its members. */
@Named
@RequestScoped
public class GroupDocumentsPage extends DocumentsPage {

    @Inject
    Groups groups;

    @Inject
    Frame frame;

    private Place place;
    private Group group;

    @Override
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (frame.getActing() == null) {
            throw new NotFoundException();
        }
        place = at;
        group = groups.get(at.id("group"));
        if (!group.in()) {
            throw new NotFoundException();
        }
    }

    @Override
    protected ItemKind kind() {
        return ItemKind.GROUP;
    }

    @Override
    protected UUID item() {
        return group.id();
    }

    @Override
    protected Place place() {
        return place;
    }

    public Group getGroup() {
        return group;
    }

    /** Whether the acting member may add documents, which guests may not. */
    public boolean isOpen() {
        return frame.isContributing() && group.current();
    }

    /** The page of the group. */
    public String getBack() {
        return place.getSpace() + "/groups/" + group.id();
    }
}
