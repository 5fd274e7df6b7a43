// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.partnernetz.forum.Decision;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.Moderation;
import org.partnernetz.forum.Post;
import org.partnernetz.forum.Topic;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** Hides one post of a forum that the acting organisation keeps, shows it again, or erases it for good. */
@Named
@RequestScoped
public class ModeratePostPage implements Page {

    @Inject
    Forums forums;

    @Inject
    Moderation moderation;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    private Post post;
    private Topic topic;
    private Place place;
    private boolean kept;
    private String reason = "";
    private String erasure = "";

    @Override
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        place = at;
        post = forums.post(at.id("post"));
        topic = forums.topic(at.text("organisation"), post.topic());
        var acting = frame.getActing();
        kept = acting != null && moderation.isKept(topic.id());
        if (!kept && !(acting != null && acting.moderates() && isOfOwnMember())) {
            throw new NotFoundException();
        }
    }

    /** Hides the post. */
    public void hide() {
        if (faults.free(() -> moderation.hidePost(post.id(), reason, post.version()))) {
            back("post-hidden");
        }
    }

    /** Shows the post again. */
    public void show() {
        if (faults.free(() -> moderation.showPost(post.id(), post.version()))) {
            back("post-shown");
        }
    }

    /** Removes the text for good. */
    public void erase() {
        if (faults.free(() -> moderation.decidePost(post.id(), Decision.Kind.ERASED, erasure, post.version()))) {
            back("post-erased");
        }
    }

    /** Whether the acting member moderates the forum, and so hides posts. */
    public boolean isKept() {
        return kept;
    }

    private boolean isOfOwnMember() {
        return frame.getActing() != null
                && frame.getActing().slug().equals(post.author().organisationSlug());
    }

    private void back(String done) {
        Redirect.to(topicAddress() + "?done=" + done + "#b-" + post.id());
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

    public String getErasure() {
        return erasure;
    }

    public void setErasure(String erasure) {
        this.erasure = erasure;
    }

    public int getReasonMax() {
        return Moderation.REASON_MAX;
    }
}
