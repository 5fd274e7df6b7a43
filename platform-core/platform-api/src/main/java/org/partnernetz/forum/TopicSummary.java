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
 * @param groupName name of the working group where the audience is GROUP, else null
 * @param posts all posts, the first included
 * @param hidden whether moderators hid it; only its author and moderators see it then
 * @param unread whether there are posts that the acting member has not read; false for visitors
 * @param language in which it is written, as the tag for {@code lang}
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
        boolean closed,
        boolean hidden,
        boolean unread,
        String language) {}
