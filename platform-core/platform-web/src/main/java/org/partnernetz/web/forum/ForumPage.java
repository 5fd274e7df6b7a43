// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Forum;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.TopicSummary;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;

/** The topics of one forum. */
@Named
@RequestScoped
public class ForumPage implements Page {

    @Inject
    Forums forums;

    @Inject
    Frame frame;

    private Forum forum;
    private org.partnernetz.paging.Page<TopicSummary> topics = new org.partnernetz.paging.Page<>(List.of(), null);

    @Override
    @Transactional
    public void open(Place place) {
        var slug = place.text("organisation");
        forum = forums.forum(slug, place.id("forum"));
        topics = forums.topics(slug, forum.id(), PageRequest.after(place.after()));
    }

    public Forum getForum() {
        return forum;
    }

    public List<TopicSummary> getTopics() {
        return topics.items();
    }

    public @Nullable String getNext() {
        return topics.next();
    }

    /** Whether the acting member may change the forum. */
    public boolean isKept() {
        var acting = frame.getActing();
        return acting != null && acting.moderates() && acting.slug().equals(forum.organisationSlug());
    }

    /**
     * Members, but not guests, may open topics; into the forum of another organisation only if they take part in the
     * network.
     */
    public boolean isOpenToWrite() {
        var acting = frame.getActing();
        return acting != null
                && !acting.isGuest()
                && !forum.archived()
                && (acting.network() || acting.slug().equals(forum.organisationSlug()));
    }
}
