// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A request to look at a post.
 *
 * @param title title of the topic; null if the reader cannot see it
 * @param html the post; null if the reader cannot see it
 * @param personName who asks; null if the reader may not see the person
 */
public record Flag(
        UUID id,
        UUID topic,
        UUID post,
        @Nullable String title,
        @Nullable String html,
        @Nullable String personName,
        String organisationName,
        String reason,
        Instant at) {
    public static final int REASON_MAX = 500;
}
