// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.TopicSummary;
import org.partnernetz.member.Members;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.frame.NetworkReach;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/** What all organisations share with the network, last post first. Only for members who take part in it. */
@Named
@RequestScoped
public class NetworkTopicsPage implements Page {

    @Inject
    Forums forums;

    @Inject
    NetworkReach reached;

    @Inject
    Frame frame;

    private org.partnernetz.paging.Page<TopicSummary> topics = new org.partnernetz.paging.Page<>(List.of(), null);
    private Members.Reach reach = new Members.Reach(0, 0);

    @Override
    @Transactional
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        var acting = frame.getActing();
        if (acting == null || !acting.network()) {
            throw new NotFoundException();
        }
        topics = forums.ofNetwork(PageRequest.after(place.after()));
        reach = reached.now();
    }

    public List<TopicSummary> getTopics() {
        return topics.items();
    }

    public @Nullable String getNext() {
        return topics.next();
    }

    public Members.Reach getReach() {
        return reach;
    }
}
