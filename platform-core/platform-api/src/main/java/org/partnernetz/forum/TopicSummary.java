// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Audience;

/**
 * A line of a topic list.
 *
 * @param organisationSlug the organisation that opened the topic
 * @param groupName name of the working group if the audience is GROUP, else null
 * @param posts number of posts, including the first
 * @param pinned whether it stands at the top of its forum
 * @param solved whether its question is answered
 * @param hidden whether it was hidden or taken back; then only its author and moderators see it
 * @param unread whether there are posts that the acting member has not read; false for visitors
 * @param language language of the text, as a tag for {@code lang}
 */
public record TopicSummary(
        UUID id,
        UUID forum,
        String title,
        Audience audience,
        @Nullable String groupName,
        String organisationSlug,
        String organisationName,
        String organisationInitials,
        int posts,
        Instant lastPostAt,
        boolean pinned,
        boolean solved,
        boolean closed,
        boolean hidden,
        boolean unread,
        String language) {
    /** As before version 1.4. */
    public TopicSummary(
            UUID id,
            UUID forum,
            String title,
            Audience audience,
            @Nullable String groupName,
            String organisationSlug,
            String organisationName,
            String organisationInitials,
            int posts,
            Instant lastPostAt,
            boolean closed,
            boolean hidden,
            boolean unread,
            String language) {
        this(
                id,
                forum,
                title,
                audience,
                groupName,
                organisationSlug,
                organisationName,
                organisationInitials,
                posts,
                lastPostAt,
                false,
                false,
                closed,
                hidden,
                unread,
                language);
    }
}
