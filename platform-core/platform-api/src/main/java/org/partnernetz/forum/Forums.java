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
import org.partnernetz.text.TextLanguage;

/**
 * Forums, topics and posts as the acting member, or a visitor, may see them.
 *
 * <p>{@code organisation} is the slug in the address. With a membership bound it is the acting organisation and
 * everything visible to the member can be reached; for a visitor only public items of that very organisation can.
 */
@ProviderType
public interface Forums {

    /** The organisation's forums in their order, then (for members who take part) the network's forums of others. */
    List<Forum> forums(String organisation);

    Forum forum(String organisation, UUID id);

    Forum setUp(NewForum draft);

    /** Topics of a forum, last post first. */
    Page<TopicSummary> topics(String organisation, UUID forum, PageRequest page);

    /** Topics that the organisation opened, last post first. */
    Page<TopicSummary> ofOrganisation(String organisation, PageRequest page);

    /** Network and public topics of all organisations, last post first. */
    Page<TopicSummary> ofNetwork(PageRequest page);

    /**
     * Topics with unread posts that the signed-in person can see in all own organisations, newest first, at most
     * {@code limit}.
     */
    List<UnreadTopic> unread(int limit);

    /**
     * Reads a topic. For a member the shown posts count as read from then on.
     *
     * @throws NotFoundException if it is unknown or not for the caller
     */
    TopicPage read(String organisation, UUID topic, PageRequest page);

    /** The same for somebody who may not know that they look at it: nothing counts as read. */
    TopicPage look(String organisation, UUID topic, PageRequest page);

    /** A topic without marking anything as read. */
    Topic topic(String organisation, UUID topic);

    /** @throws InvalidException naming the faulty fields, also where the audience is wider than the forum's */
    Topic open(NewTopic draft);

    /** Writes an answer in the language of the network. */
    default Post reply(UUID topic, String text) {
        return reply(topic, text, null);
    }

    /**
     * @param language in which it is written, as in {@link TextLanguage}; null for the language of the network
     * @throws ConflictException {@code topic-closed} or {@code topic-hidden}
     */
    Post reply(UUID topic, String text, @Nullable String language);

    Post post(UUID id);

    /** Changes a post, whatever is there by now. */
    default Post edit(UUID post, String text) {
        return edit(post, text, null);
    }

    /**
     * Changes the wording of a post.
     *
     * @param seen the version that the writer has read; null to replace whatever is there
     * @throws NotAllowedException unless the acting member wrote the post
     * @throws ConflictException {@code topic-closed}, {@code topic-hidden}, or {@code changed-meanwhile} if it is
     *     another version by now
     */
    Post edit(UUID post, String text, @Nullable Integer seen);

    /** Closes a topic, whatever is there by now. */
    default Topic close(UUID topic) {
        return close(topic, null);
    }

    /**
     * Closes a topic without giving a reason, as {@link Moderation#close} does; for moderators of the organisation that
     * opened it.
     *
     * @param seen the version that the moderator has read; null to close whatever is there
     * @throws ConflictException {@code changed-meanwhile}
     * @throws InvalidException if another organisation opened the topic, which is owed a reason
     */
    Topic close(UUID topic, @Nullable Integer seen);

    /** Opens a closed topic again, whatever is there by now. */
    default Topic reopen(UUID topic) {
        return reopen(topic, null);
    }

    /** Opens a closed topic again, as {@link Moderation#reopen} does. */
    Topic reopen(UUID topic, @Nullable Integer seen);

    /** An unread topic and the own organisation through which the person sees it. */
    record UnreadTopic(String through, TopicSummary topic) {}
}
