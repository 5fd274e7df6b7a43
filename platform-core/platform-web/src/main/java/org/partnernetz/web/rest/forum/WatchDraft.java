// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.forum.Watch;

/** What somebody wants to hear of a topic or a forum. */
@Schema(name = "WatchChoice", description = "What the caller wants to hear of a topic or a forum.")
public record WatchDraft(
        @Schema(
                description = "`USUAL` takes an earlier choice back: who takes part in a topic hears of its answers.",
                examples = "FOLLOWED")
        @NotNull
        Watch watch) {}
