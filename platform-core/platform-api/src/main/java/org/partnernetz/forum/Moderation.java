// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;

/**
 * The decisions about topics and posts: those of moderators and administrators, and those of authors about what they
 * wrote themselves.
 *
 * <p><b>Who decides:</b> the organisation that keeps the forum can close topics and hide topics and posts in it,
 * whoever wrote them; it pins topics, moves them between its forums, and erases for good. In the forum of a working
 * group its chairs do the same, whatever their organisation, but move nothing. An organisation can close the topics
 * that it opened, and erase posts that its members wrote. Authors say that their question is solved, and take back what
 * they wrote within a day. Nobody can edit what others wrote. Moderators cannot decide about what they cannot read, for
 * example a topic of a working group to which they do not belong. <b>Who reverses a decision:</b> only the organisation
 * that made it; a topic that two organisations closed is open again once both have reopened it. <b>Who is informed:</b>
 * the author by a notice, both organisations by their audit trails. <b>Who sees what is hidden:</b> its author, the
 * moderators of the author's organisation, and the moderators of the organisation that keeps the forum. Lists, counts,
 * search and pages leave it out for everybody else.
 *
 * <p>Making the same decision again changes nothing. {@code seen} is the version that the moderator has read; null
 * skips the check. If the version has changed since, the methods throw {@link ConflictException}
 * {@code changed-meanwhile}. They throw {@link NotFoundException} if the acting member cannot read the item, and
 * {@link NotAllowedException} if the member may not decide about it.
 */
@ProviderType
public interface Moderation {
    int REASON_MAX = 500;

    /** For so long authors can take back what they wrote. */
    int TAKEN_BACK_WITHIN_HOURS = 24;

    /**
     * Closes a topic: nobody can answer or edit in it any more.
     *
     * @param reason may be empty only if the acting organisation opened the topic
     * @throws InvalidException if the reason is missing or too long
     */
    default Topic close(UUID topic, String reason, @Nullable Integer seen) {
        return decide(topic, Decision.Kind.CLOSED, reason, seen);
    }

    /**
     * Opens a topic again that the acting organisation closed.
     *
     * @throws ConflictException {@code decided-elsewhere} if only another organisation closed it
     */
    default Topic reopen(UUID topic, @Nullable Integer seen) {
        return takeBack(topic, Decision.Kind.CLOSED, seen);
    }

    /**
     * Hides a topic with all its posts.
     *
     * @throws InvalidException if the reason is missing or too long
     */
    default Topic hide(UUID topic, String reason, @Nullable Integer seen) {
        return decide(topic, Decision.Kind.HIDDEN, reason, seen);
    }

    /** Shows a hidden topic again. Posts that were hidden one by one stay hidden. */
    default Topic show(UUID topic, @Nullable Integer seen) {
        return takeBack(topic, Decision.Kind.HIDDEN, seen);
    }

    /**
     * Hides one post.
     *
     * @throws InvalidException if the reason is missing or too long
     * @throws ConflictException {@code opens-topic} if it is the first post of its topic; hide the whole topic instead
     */
    default Post hidePost(UUID post, String reason, @Nullable Integer seen) {
        return decidePost(post, Decision.Kind.HIDDEN, reason, seen);
    }

    /** Shows a hidden post again. */
    default Post showPost(UUID post, @Nullable Integer seen) {
        return takeBackPost(post, Decision.Kind.HIDDEN, seen);
    }

    /**
     * Decides about a topic.
     *
     * @param kind {@code WITHDRAWN} is for its author, and only as long as nobody else wrote in it; {@code SOLVED} for
     *     its author, too; {@code ERASED} removes title and texts for good, also from search, notices and mails
     * @param reason required for {@code HIDDEN} and {@code ERASED}, and to close a topic of another organisation
     * @throws ConflictException {@code too-late}, or {@code topic-answered} if the author cannot take it back any more
     */
    Topic decide(UUID topic, Decision.Kind kind, String reason, @Nullable Integer seen);

    /**
     * Reverses a decision of the acting organisation.
     *
     * @throws ConflictException {@code decided-elsewhere}, or {@code erased} for what is gone for good
     */
    Topic takeBack(UUID topic, Decision.Kind kind, @Nullable Integer seen);

    /**
     * Decides about one post.
     *
     * @param kind {@code HIDDEN}, {@code WITHDRAWN} or {@code ERASED}, which leaves an empty post
     * @throws ConflictException {@code opens-topic} if the first post of a topic is to be hidden or taken back;
     *     {@code too-late}
     */
    Post decidePost(UUID post, Decision.Kind kind, String reason, @Nullable Integer seen);

    /**
     * Reverses a decision about one post.
     *
     * @throws ConflictException {@code erased} for what is gone for good
     */
    Post takeBackPost(UUID post, Decision.Kind kind, @Nullable Integer seen);

    /**
     * Moves a topic to another forum of the organisation that keeps its forum.
     *
     * @throws InvalidException if the topic's audience is wider than the other forum's, or that forum is archived
     */
    Topic move(UUID topic, UUID forum, @Nullable Integer seen);

    /** Whether the acting member decides about what others write in the topic. */
    boolean isKept(UUID topic);

    /** What was decided lately in the acting organisation's forums and about its members' texts, newest first. */
    Page<Deed> log(PageRequest page);

    /**
     * Returns the decisions in force about a topic and its posts, oldest first: those that the acting organisation
     * made, and those about what its members wrote. Empty for visitors.
     */
    List<Decision> decisions(UUID topic);
}
