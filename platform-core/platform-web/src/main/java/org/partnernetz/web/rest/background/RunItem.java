// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.background;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.job.PastRun;

/** A run of a background job. */
@Schema(name = "JobRun", description = "A run of a background job for one organisation.")
public record RunItem(
        @Schema(description = "Key of the run.", required = true)
        UUID id,

        @Schema(description = "Whose job it is: a plugin, or `core`.", required = true, examples = "founder-guide")
        String owner,

        @Schema(description = "Key of the job.", required = true)
        String job,

        @Schema(description = "Slug of the organisation it ran for.", required = true)
        String organisation,

        @Schema(description = "When it began.", required = true)
        Instant begunAt,

        @Schema(description = "How long it took; absent while it runs.") @Nullable
        Long tookMillis,

        @Schema(description = "How it ended.", required = true)
        PastRun.Outcome outcome,

        @Schema(description = "What the job said, or why it failed.", required = true)
        String message) {

    static RunItem of(PastRun run) {
        return new RunItem(
                run.id(),
                run.owner(),
                run.job(),
                run.organisation(),
                run.begunAt(),
                run.took() == null ? null : run.took().toMillis(),
                run.outcome(),
                run.message());
    }
}
