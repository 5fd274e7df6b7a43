// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.plugin;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.plugin.admin.PluginOutcome;
import org.partnernetz.plugin.admin.PluginOutcome.Action;

/** What became of a change. */
@Schema(
        name = "PluginOutcome",
        description = "What became of one change of a plugin, on whatever way it was asked for.")
public record OutcomeItem(
        @Schema(description = "What was done.", required = true)
        Action action,

        @Schema(description = "The version.", examples = "1.2.0", required = true)
        String version,

        @Schema(description = "Whether it came about.", required = true)
        boolean succeeded,

        @Schema(description = "The reason in English, or what else there is to say.", required = true)
        String message,

        @Schema(description = "When it happened.", required = true)
        Instant happenedAt,

        @Schema(description = "How long it took, in milliseconds.", required = true)
        long tookMillis) {

    static OutcomeItem of(PluginOutcome outcome) {
        return new OutcomeItem(
                outcome.action(),
                outcome.version(),
                outcome.succeeded(),
                outcome.message(),
                outcome.happenedAt(),
                outcome.took().toMillis());
    }
}
