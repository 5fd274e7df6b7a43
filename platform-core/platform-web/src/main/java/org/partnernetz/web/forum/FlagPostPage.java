// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.partnernetz.forum.Flag;
import org.partnernetz.forum.Flags;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.Post;
import org.partnernetz.forum.Topic;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** Asks the moderators of the forum to look at a post. */
@Named
@RequestScoped
public class FlagPostPage implements Page {

    @Inject
    Forums forums;

    @Inject
    Flags flags;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    private Post post;
    private Topic topic;
    private Place place;
    private String reason = "";

    @Override
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (!frame.isContributing()) {
            throw new NotFoundException();
        }
        place = at;
        post = forums.post(at.id("post"));
        topic = forums.topic(at.text("organisation"), post.topic());
    }

    /** Sends the request and returns to the post. */
    public void send() {
        if (faults.free(() -> flags.raise(post.id(), reason))) {
            Redirect.to(topicAddress() + "?done=post-flagged#b-" + post.id());
        }
    }

    /** The post in its topic. */
    public String getBack() {
        return topicAddress() + "#b-" + post.id();
    }

    private String topicAddress() {
        return place.getSpace() + "/topics/" + topic.id();
    }

    public Post getPost() {
        return post;
    }

    public Topic getTopic() {
        return topic;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getReasonMax() {
        return Flag.REASON_MAX;
    }
}
