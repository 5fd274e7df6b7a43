// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A decision of moderators that is in force.
 *
 * @param post null if the decision concerns the whole topic
 * @param organisationSlug the organisation whose moderator decided; only that organisation can reverse the decision
 * @param reason may be empty if an organisation closed its own topic
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
