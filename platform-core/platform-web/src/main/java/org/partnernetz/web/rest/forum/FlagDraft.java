// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.forum.Flag;

/** A request to look at a post. */
@Schema(name = "NewFlag", description = "A request to the forum's moderators to look at a post.")
public record FlagDraft(
        @Schema(description = "Why.", examples = "Der Beitrag nennt einen Namen.")
        @NotBlank
        @Size(max = Flag.REASON_MAX)
        String reason) {}
