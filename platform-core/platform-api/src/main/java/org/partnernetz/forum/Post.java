// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Audience;

/**
 * One post.
 *
 * @param html the sanitised rendering of {@code markdown}
 * @param mine whether the acting member wrote it and may edit it
 * @param hidden whether the post or its topic was hidden or taken back; then only its author and moderators see it
 * @param erased whether its text was removed for good
 * @param language language of the text, as a tag for {@code lang}
 * @param version grows with each change
 * @param files in the order in which they were added
 */
public record Post(
        UUID id,
        UUID topic,
        Audience audience,
        Author author,
        String markdown,
        String html,
        Instant createdAt,
        @Nullable Instant editedAt,
        boolean mine,
        boolean hidden,
        boolean erased,
        String language,
        int version,
        List<PostFile> files) {
    public Post {
        files = List.copyOf(files);
    }

    /** As before version 1.5. */
    public Post(
            UUID id,
            UUID topic,
            Audience audience,
            Author author,
            String markdown,
            String html,
            Instant createdAt,
            @Nullable Instant editedAt,
            boolean mine,
            boolean hidden,
            boolean erased,
            String language,
            int version) {
        this(
                id, topic, audience, author, markdown, html, createdAt, editedAt, mine, hidden, erased, language,
                version, List.of());
    }

    /** As before version 1.4. */
    public Post(
            UUID id,
            UUID topic,
            Audience audience,
            Author author,
            String markdown,
            String html,
            Instant createdAt,
            @Nullable Instant editedAt,
            boolean mine,
            boolean hidden,
            String language,
            int version) {
        this(id, topic, audience, author, markdown, html, createdAt, editedAt, mine, hidden, false, language, version);
    }
}
