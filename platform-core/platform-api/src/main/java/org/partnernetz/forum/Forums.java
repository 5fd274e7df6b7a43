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
 * <p>The parameter {@code organisation} is the slug in the address. If a member is acting, it is the acting
 * organisation, and the member can reach everything they may see. A visitor can reach only public items of that
 * organisation.
 */
@ProviderType
public interface Forums {

    /** The number up to which the new posts of a topic are counted. */
    int FRESH_MAX = 100;

    /**
     * The organisation's forums in their order, then (for members who take part) the network's forums of others;
     * without those that are archived.
     */
    List<Forum> forums(String organisation);

    Forum forum(String organisation, UUID id);

    /** Sets up a forum as the last one. For moderators. */
    Forum setUp(NewForum draft);

    /**
     * Changes a forum of the acting organisation. For moderators.
     *
     * @throws InvalidException naming the faulty fields; the audience is one if it is narrower than before
     */
    Forum change(UUID forum, NewForum draft);

    /**
     * Moves a forum to another place among those of the acting organisation. For moderators.
     *
     * @param place counted from 0; beyond the end is the end
     */
    void place(UUID forum, int place);

    /** Archives a forum: it can be read, but nobody writes in it. For moderators. */
    Forum archive(UUID forum);

    /** Opens an archived forum again. For moderators. */
    Forum revive(UUID forum);

    /** All forums of the acting organisation in their order, those that are archived last. For moderators. */
    List<Forum> kept();

    /** Topics of a forum: first what is pinned, then last post first. */
    Page<TopicSummary> topics(String organisation, UUID forum, PageRequest page);

    /** Topics that the organisation opened, last post first. */
    Page<TopicSummary> ofOrganisation(String organisation, PageRequest page);

    /** Network and public topics of all organisations, last post first. */
    Page<TopicSummary> ofNetwork(PageRequest page);

    /**
     * Topics with unread posts that the signed-in person can see through any of their organisations, newest first,
     * {@code limit} at most, without those that the person has muted.
     */
    List<UnreadTopic> unread(int limit);

    /**
     * Reads a topic. If a member is acting, the returned posts count as read from then on.
     *
     * @throws NotFoundException if there is no such topic, or the caller may not see it
     */
    TopicPage read(String organisation, UUID topic, PageRequest page);

    /** Reads a topic without marking its posts as read, for a request that the person may not be aware of. */
    TopicPage look(String organisation, UUID topic, PageRequest page);

    /** Reads a topic without its posts and marks nothing as read. */
    Topic topic(String organisation, UUID topic);

    /** @throws InvalidException naming the faulty fields; the audience is one if it is wider than the forum's */
    Topic open(NewTopic draft);

    /** Writes an answer in the language of the network. */
    default Post reply(UUID topic, String text) {
        return reply(topic, text, null);
    }

    /**
     * Writes an answer. {@code @Name} mentions somebody who can read it and whom the acting member may find; {@code \@}
     * is only a sign.
     *
     * @param language language of the text, as in {@link TextLanguage}; null for the language of the network
     * @throws InvalidException among others {@code mention-nobody} or {@code mention-several} at {@code text}, with the
     *     name that is not clear
     * @throws ConflictException {@code topic-closed}, {@code topic-hidden} or {@code forum-archived}
     */
    Post reply(UUID topic, String text, @Nullable String language);

    Post post(UUID id);

    /** Changes a post without checking its version. */
    default Post edit(UUID post, String text) {
        return edit(post, text, null);
    }

    /**
     * Changes the wording of a post.
     *
     * @param seen the version that the writer has read; null to skip the check
     * @throws NotAllowedException unless the acting member wrote the post
     * @throws ConflictException {@code topic-closed}, {@code topic-hidden}, or {@code changed-meanwhile} if the post
     *     has changed since
     */
    Post edit(UUID post, String text, @Nullable Integer seen);

    /** Closes a topic without checking its version. */
    default Topic close(UUID topic) {
        return close(topic, null);
    }

    /**
     * Closes a topic without giving a reason, as {@link Moderation#close} does; for moderators of the organisation that
     * opened it.
     *
     * @param seen the version that the moderator has read; null to skip the check
     * @throws ConflictException {@code changed-meanwhile}
     * @throws InvalidException if another organisation opened the topic, because closing it then requires a reason
     */
    Topic close(UUID topic, @Nullable Integer seen);

    /** Opens a closed topic again without checking its version. */
    default Topic reopen(UUID topic) {
        return reopen(topic, null);
    }

    /** Opens a closed topic again, as {@link Moderation#reopen} does. */
    Topic reopen(UUID topic, @Nullable Integer seen);

    /**
     * An unread topic, and the person's organisation through which they see it.
     *
     * @param fresh how many of its posts are new to the person; no more than {@value #FRESH_MAX} are counted
     */
    record UnreadTopic(String through, TopicSummary topic, int fresh) {
        /** As before version 1.5. */
        public UnreadTopic(String through, TopicSummary topic) {
            this(through, topic, 0);
        }
    }
}
