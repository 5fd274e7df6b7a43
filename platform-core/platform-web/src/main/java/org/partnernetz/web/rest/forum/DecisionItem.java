// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Decision;

/** A decision of moderators that stands. */
@Schema(name = "Decision", description = "A decision of moderators that is in force.")
public record DecisionItem(
        @Schema(description = "What was decided.", required = true)
        Decision.Kind kind,

        @Schema(description = "The post that it is about; absent for the topic itself.") @Nullable
        UUID post,

        @Schema(
                description = "The organisation that decided; only it can reverse the decision.",
                examples = "fitt",
                required = true)
        String organisation,

        @Schema(description = "Why; may be empty where an organisation closed its own topic.", required = true)
        String reason,

        @Schema(description = "When.", required = true) Instant decidedAt) {

    static DecisionItem of(Decision decision) {
        return new DecisionItem(
                decision.kind(), decision.post(), decision.organisationSlug(), decision.reason(), decision.decidedAt());
    }
}
