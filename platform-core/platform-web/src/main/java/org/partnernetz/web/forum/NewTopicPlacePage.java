// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.partnernetz.forum.Forum;
import org.partnernetz.forum.Forums;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.ElsewhereException;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/** Asks in which forum a topic is to be opened; with only one forum there is nothing to ask. */
@Named
@RequestScoped
public class NewTopicPlacePage implements Page {

    @Inject
    Forums forums;

    @Inject
    Frame frame;

    private List<Forum> open = List.of();

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (!frame.isContributing()) {
            throw new NotFoundException();
        }
        open = forums.forums(place.text("organisation"));
        if (open.size() == 1) {
            throw new ElsewhereException(
                    place.getSpace() + "/forums/" + open.get(0).id() + "/new");
        }
    }

    /** The own forums, then those of the network. */
    public List<Forum> getForums() {
        return open;
    }
}
