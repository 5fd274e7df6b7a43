// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Decision;
import org.partnernetz.forum.Moderation;
import org.partnernetz.forum.Post;
import org.partnernetz.forum.Topic;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** The decisions that the acting moderator may make about the topic of the page, and those in force. */
@Named
@RequestScoped
public class TopicModeration {

    @Inject
    Moderation moderation;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    ReadTopicPage page;

    @Inject
    HttpServletRequest request;

    private @Nullable List<Decision> decisions;
    private String reason = "";

    /** Ends the discussion; it stays readable. */
    public void close() {
        decide("closed", () -> moderation.close(topic().id(), reason, topic().version()));
    }

    /** Lets the discussion go on, if no other organisation closed it. */
    public void reopen() {
        decide("reopened", () -> moderation.reopen(topic().id(), topic().version()));
    }

    /** Hides the topic. */
    public void hide() {
        decide("hidden", () -> moderation.hide(topic().id(), reason, topic().version()));
    }

    /** Shows the topic again. */
    public void show() {
        decide("shown", () -> moderation.show(topic().id(), topic().version()));
    }

    private void decide(String done, Runnable deed) {
        if (faults.free(deed)) {
            Redirect.to(((Place) request.getAttribute(Place.ATTRIBUTE)).getPath() + "?done=" + done);
        }
    }

    public boolean isAny() {
        return isClosable() || isReopenable() || isKept();
    }

    public boolean isClosable() {
        return (isKept() || isOwn()) && !isReopenable();
    }

    /** Whether the acting organisation has closed it. */
    public boolean isReopenable() {
        return moderates()
                && getDecisions().stream()
                        .filter(decision -> decision.kind() == Decision.Kind.CLOSED)
                        .anyMatch(decision -> isActing(decision.organisationSlug()));
    }

    public boolean isHidable() {
        return isKept() && !topic().hidden();
    }

    public boolean isShowable() {
        return isKept() && topic().hidden();
    }

    /** Whether the acting organisation keeps the forum, and the acting member moderates. */
    public boolean isKept() {
        return moderates() && isActing(topic().keeper());
    }

    /** Says whether the reason may be left out: for closing a topic of the acting organisation. */
    public boolean isReasonOptional() {
        return isOwn() && !isHidable();
    }

    private boolean isOwn() {
        return moderates() && isActing(topic().author().organisationSlug());
    }

    private boolean moderates() {
        return frame.getActing() != null && frame.getActing().moderates();
    }

    private boolean isActing(@Nullable String slug) {
        return frame.getActing() != null && frame.getActing().slug().equals(slug);
    }

    private Topic topic() {
        return page.getTopic();
    }

    /** Asked for only where one can stand. */
    private List<Decision> all() {
        if (decisions == null) {
            var any = topic().isClosed()
                    || topic().hidden()
                    || page.getPosts().stream().anyMatch(Post::hidden);
            decisions = any ? moderation.decisions(topic().id()) : List.of();
        }
        return decisions;
    }

    /** The decisions about the topic as a whole. */
    public List<Decision> getDecisions() {
        return all().stream().filter(decision -> decision.post() == null).toList();
    }

    /** The decisions about single posts, by key. */
    Map<UUID, Decision> ofPosts() {
        var byPost = new HashMap<UUID, Decision>();
        for (var decision : all()) {
            if (decision.post() != null) {
                byPost.put(decision.post(), decision);
            }
        }
        return byPost;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getReasonMax() {
        return Moderation.REASON_MAX;
    }
}
