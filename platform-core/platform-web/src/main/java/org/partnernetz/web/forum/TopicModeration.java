// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Author;
import org.partnernetz.forum.Decision;
import org.partnernetz.forum.Moderation;
import org.partnernetz.forum.Post;
import org.partnernetz.forum.Topic;
import org.partnernetz.tenant.Audience;
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
    Clock clock;

    @Inject
    HttpServletRequest request;

    private @Nullable List<Decision> decisions;
    private @Nullable Boolean kept;
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

    /** Keeps the topic at the top of its forum. */
    public void pin() {
        decide("pinned", () -> moderation.decide(topic().id(), Decision.Kind.PINNED, "", topic().version()));
    }

    /** Lets the topic take its place among the others. */
    public void unpin() {
        decide("unpinned", () -> moderation.takeBack(topic().id(), Decision.Kind.PINNED, topic().version()));
    }

    /** Says that the question is answered. */
    public void solve() {
        decide("solved", () -> moderation.decide(topic().id(), Decision.Kind.SOLVED, "", topic().version()));
    }

    /** Says that the question is open again. */
    public void unsolve() {
        decide("unsolved", () -> moderation.takeBack(topic().id(), Decision.Kind.SOLVED, topic().version()));
    }

    /** Takes back what the author has just written. */
    public void withdraw() {
        decide("withdrawn", () -> moderation.decide(topic().id(), Decision.Kind.WITHDRAWN, "", topic().version()));
    }

    /** Shows again what the author took back. */
    public void restore() {
        decide("restored", () -> moderation.takeBack(topic().id(), Decision.Kind.WITHDRAWN, topic().version()));
    }

    private void decide(String done, Runnable deed) {
        if (faults.free(deed)) {
            Redirect.to(((Place) request.getAttribute(Place.ATTRIBUTE)).getPath() + "?done=" + done);
        }
    }

    public boolean isAny() {
        return isClosable() || isReopenable() || isKept() || isAuthor();
    }

    public boolean isClosable() {
        return (isKept() || isOwn()) && !isReopenable();
    }

    /** Whether the acting organisation has closed it. */
    public boolean isReopenable() {
        return (moderates() || isKept())
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

    /** Whether the acting member says whether the question is answered. */
    public boolean isSolving() {
        return (isAuthor() || isOwn() || isKept()) && !topic().hidden();
    }

    /** Whether the author can still take the topic back. */
    public boolean isWithdrawable() {
        return isAuthor()
                && !topic().hidden()
                && page.getPosts().stream().allMatch(this::isByActing)
                && topic().createdAt()
                        .plus(Moderation.TAKEN_BACK_WITHIN_HOURS, ChronoUnit.HOURS)
                        .isAfter(clock.instant());
    }

    /** Whether the author has taken the topic back. */
    public boolean isRestorable() {
        return isAuthor() && getDecisions().stream().anyMatch(decision -> decision.kind() == Decision.Kind.WITHDRAWN);
    }

    private boolean isAuthor() {
        return isBy(topic().author());
    }

    private boolean isByActing(Post post) {
        return isBy(post.author());
    }

    private boolean isBy(Author author) {
        var acting = frame.getActing();
        return acting != null && acting.person().equals(author.person()) && isActing(author.organisationSlug());
    }

    /** What the reader may do about single posts. */
    PostRows.Watch watch() {
        var acting = frame.getActing();
        return acting == null
                ? new PostRows.Watch(false, false, null, null)
                : new PostRows.Watch(
                        isKept(), frame.isContributing(), acting.person(), acting.moderates() ? acting.slug() : null);
    }

    /** Whether the acting member moderates the forum. Of chairs of a group, only the database knows. */
    public boolean isKept() {
        if (kept == null) {
            kept = isMovable() || topic().audience() == Audience.GROUP && moderation.isKept(topic().id());
        }
        return kept;
    }

    /** Whether the acting organisation keeps the forum, and the acting member moderates. */
    public boolean isMovable() {
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
        return all().stream()
                .filter(decision -> decision.post() == null
                        && decision.kind() != Decision.Kind.PINNED
                        && decision.kind() != Decision.Kind.SOLVED)
                .toList();
    }

    /** The decisions about single posts, by key. */
    Map<UUID, Decision> ofPosts() {
        var byPost = new HashMap<UUID, Decision>();
        for (var decision : all()) {
            if (decision.post() != null) {
                byPost.merge(
                        decision.post(), decision, (one, other) -> one.kind() == Decision.Kind.ERASED ? one : other);
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
