// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Audience;

/**
 * One post.
 *
 * @param html the sanitised rendering of {@code markdown}
 * @param mine whether the acting member wrote it and may edit it
 * @param hidden whether moderators hid the post or its topic; then only its author and moderators see it
 * @param language language of the text, as a tag for {@code lang}
 * @param version grows with each change
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
        String language,
        int version) {}
