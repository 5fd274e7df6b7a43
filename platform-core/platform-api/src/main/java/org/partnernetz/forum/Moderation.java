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
 * The decisions of moderators and administrators about topics and posts.
 *
 * <p><b>Who decides:</b> the organisation that keeps the forum can close topics and hide topics and posts in it,
 * whoever wrote them. An organisation can close the topics that it opened. Neither can edit, move or delete what others
 * wrote. Moderators cannot decide about what they cannot read, for example a topic of a working group to which they do
 * not belong. <b>Who reverses a decision:</b> only the organisation that made it; a topic that two organisations closed
 * is open again once both have reopened it. <b>Who is informed:</b> the author by a notice, both organisations by their
 * audit trails. <b>Who sees what is hidden:</b> its author, the moderators of the author's organisation, and the
 * moderators of the organisation that keeps the forum. Lists, counts, search and pages leave it out for everybody else.
 *
 * <p>Making the same decision again changes nothing. {@code seen} is the version that the moderator has read; null
 * skips the check. If the version has changed since, the methods throw {@link ConflictException}
 * {@code changed-meanwhile}. They throw {@link NotFoundException} if the acting member cannot read the item, and
 * {@link NotAllowedException} if the member may not decide about it.
 */
@ProviderType
public interface Moderation {
    int REASON_MAX = 500;

    /**
     * Closes a topic: nobody can answer or edit in it any more.
     *
     * @param reason may be empty only if the acting organisation opened the topic
     * @throws InvalidException if the reason is missing or too long
     */
    Topic close(UUID topic, String reason, @Nullable Integer seen);

    /**
     * Opens a topic again that the acting organisation closed.
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

    /** Shows a hidden topic again. Posts that were hidden one by one stay hidden. */
    Topic show(UUID topic, @Nullable Integer seen);

    /**
     * Hides one post.
     *
     * @throws InvalidException if the reason is missing or too long
     * @throws ConflictException {@code opens-topic} if it is the first post of its topic; hide the whole topic instead
     */
    Post hidePost(UUID post, String reason, @Nullable Integer seen);

    /** Shows a hidden post again. */
    Post showPost(UUID post, @Nullable Integer seen);

    /**
     * Returns the decisions in force about a topic and its posts, oldest first: those that the acting organisation
     * made, and those about what its members wrote. Empty for visitors.
     */
    List<Decision> decisions(UUID topic);
}
