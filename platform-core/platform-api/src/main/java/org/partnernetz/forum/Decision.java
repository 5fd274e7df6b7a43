// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A decision of moderators or authors that is in force.
 *
 * @param post null if the decision concerns the whole topic
 * @param organisationSlug the organisation whose moderator decided; only that organisation can reverse the decision
 * @param reason empty if nobody had to give one
 */
public record Decision(
        Kind kind,
        @Nullable UUID post,
        String organisationSlug,
        String organisationName,
        String reason,
        Instant decidedAt) {

    /** What was decided. */
    public enum Kind {
        /** The topic takes no more posts. */
        CLOSED,
        /** Only the author and moderators see the topic or post. */
        HIDDEN,
        /** The topic stands at the top of its forum. */
        PINNED,
        /** The question of the topic is answered. */
        SOLVED,
        /** The author took it back soon after writing it. */
        WITHDRAWN,
        /** The text was removed for good. */
        ERASED
    }
}
