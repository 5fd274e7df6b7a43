// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;

/**
 * What moderators and administrators decide about topics and posts.
 *
 * <p><b>Who decides:</b> the organisation that keeps the forum closes topics and hides topics and posts in it, whoever
 * wrote them; the organisation that opened a topic closes its own. Neither edits, moves or deletes what others wrote.
 * What moderators cannot read, for example a topic of a working group that is not theirs, they do not decide about.
 * <b>Who takes it back:</b> the organisation that decided, and nobody else; a topic that two organisations closed is
 * open again once both have opened it. <b>Who is told:</b> the author by a notice, both organisations by their audit
 * trails. <b>Who sees what is hidden:</b> its author, and the moderators of the author's organisation and of the one
 * that keeps the forum. For all others it is gone from lists, counts, search and pages.
 *
 * <p>Deciding twice changes nothing. {@code seen} is the version that the moderator has read, null to decide whatever
 * is there; another version by now is a {@link ConflictException} {@code changed-meanwhile}. What the acting member
 * cannot read is a {@link NotFoundException}, what is not theirs to decide a {@link NotAllowedException}.
 */
@ProviderType
public interface Moderation {
    int REASON_MAX = 500;

    /**
     * Closes a topic: nobody answers or edits any more.
     *
     * @param reason may be empty only where the own organisation opened the topic
     * @throws InvalidException if the reason is missing or too long
     */
    Topic close(UUID topic, String reason, @Nullable Integer seen);

    /**
     * Takes the own organisation's closing back.
     *
     * @throws ConflictException {@code decided-elsewhere} if only another organisation closed it
     */
    Topic reopen(UUID topic, @Nullable Integer seen);

    /**
     * Hides a topic with all its posts.
     *
     * @throws InvalidException if the reason is missing or too long
     */
    Topic hide(UUID topic, String reason, @Nullable Integer seen);

    /** Shows a hidden topic again, without the posts that are hidden one by one. */
    Topic show(UUID topic, @Nullable Integer seen);

    /**
     * Hides one post.
     *
     * @throws InvalidException if the reason is missing or too long
     * @throws ConflictException {@code opens-topic} if it is the first of its topic, which is hidden as a whole
     */
    Post hidePost(UUID post, String reason, @Nullable Integer seen);

    /** Shows a hidden post again. */
    Post showPost(UUID post, @Nullable Integer seen);

    /**
     * The decisions that stand about a topic and its posts, the oldest first: those of the acting organisation, and
     * those about what its members wrote. Empty for visitors.
     */
    List<Decision> decisions(UUID topic);
}
