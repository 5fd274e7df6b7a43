// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A decision of moderators that stands.
 *
 * @param post null where it is about the topic as a whole
 * @param organisationSlug whose moderator decided; only that organisation takes it back
 * @param reason may be empty where an organisation closed its own topic
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
        CLOSED,
        HIDDEN
    }
}
