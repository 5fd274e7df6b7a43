// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Audience;

/**
 * A topic without its posts.
 *
 * @param readUntil time up to which the acting member has read the posts; null if they have read none, and for visitors
 * @param closedAt null while open
 * @param pinned whether it stands at the top of its forum
 * @param solved whether its question is answered
 * @param archived whether its forum is archived; then nobody writes in it
 * @param hidden whether it was hidden or taken back; then only its author and moderators see it
 * @param rules the rules of its forum; may be empty
 * @param watch what the acting member has chosen to hear of it
 * @param told whether the acting member is told of new posts in it
 * @param keeper slug of the organisation that keeps the forum, null if the caller cannot see the forum
 * @param language language of the text, as a tag for {@code lang}
 * @param version grows with each decision about the topic or one of its posts
 */
public record Topic(
        UUID id,
        UUID forum,
        String forumTitle,
        String title,
        Audience audience,
        @Nullable String groupName,
        Author author,
        int posts,
        Instant createdAt,
        Instant lastPostAt,
        @Nullable Instant closedAt,
        @Nullable Instant readUntil,
        boolean pinned,
        boolean solved,
        boolean archived,
        boolean hidden,
        @Nullable String keeper,
        String rules,
        Watch watch,
        boolean told,
        String language,
        int version) {
    /** As before version 1.5. */
    public Topic(
            UUID id,
            UUID forum,
            String forumTitle,
            String title,
            Audience audience,
            @Nullable String groupName,
            Author author,
            int posts,
            Instant createdAt,
            Instant lastPostAt,
            @Nullable Instant closedAt,
            @Nullable Instant readUntil,
            boolean pinned,
            boolean solved,
            boolean archived,
            boolean hidden,
            @Nullable String keeper,
            String rules,
            String language,
            int version) {
        this(
                id,
                forum,
                forumTitle,
                title,
                audience,
                groupName,
                author,
                posts,
                createdAt,
                lastPostAt,
                closedAt,
                readUntil,
                pinned,
                solved,
                archived,
                hidden,
                keeper,
                rules,
                Watch.USUAL,
                false,
                language,
                version);
    }

    /** As before version 1.4. */
    public Topic(
            UUID id,
            UUID forum,
            String forumTitle,
            String title,
            Audience audience,
            @Nullable String groupName,
            Author author,
            int posts,
            Instant createdAt,
            Instant lastPostAt,
            @Nullable Instant closedAt,
            @Nullable Instant readUntil,
            boolean hidden,
            @Nullable String keeper,
            String language,
            int version) {
        this(
                id,
                forum,
                forumTitle,
                title,
                audience,
                groupName,
                author,
                posts,
                createdAt,
                lastPostAt,
                closedAt,
                readUntil,
                false,
                false,
                false,
                hidden,
                keeper,
                "",
                language,
                version);
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** Whether it takes posts. */
    public boolean takesPosts() {
        return !isClosed() && !hidden && !archived;
    }
}
