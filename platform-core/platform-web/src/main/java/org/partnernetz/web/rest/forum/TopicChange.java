// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Moderation;
import org.partnernetz.problem.InvalidException;

/** A decision about a topic. */
@Schema(name = "TopicChange", description = "What is decided about a topic: either `closed` or `hidden`.")
public record TopicChange(
        @Schema(description = "true closes the topic, false opens it again.", examples = "true") @Nullable
        Boolean closed,

        @Schema(description = "true hides the topic with its posts, false shows it again.") @Nullable
        Boolean hidden,

        @Schema(
                description = "Why, for the author and both organisations. Needed to hide, and to close a topic that"
                        + " another organisation opened.",
                examples = "Doppelt, bitte im älteren Thema weiterschreiben.")
        @Size(max = Moderation.REASON_MAX)
        @Nullable
        String reason) {

    /** Refuses none and both. */
    void check() {
        new InvalidException.Check()
                .that(closed != null || hidden != null, "closed", "required")
                .that(closed == null || hidden == null, "hidden", "wrong")
                .orThrow();
    }

    /** Why, empty if nobody said. */
    String why() {
        return reason == null ? "" : reason;
    }
}
