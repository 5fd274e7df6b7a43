// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.forum.NewTopic;

/** A post to be written, or its new wording. */
@Schema(name = "NewPost", description = "A post to be written, or its new wording.")
public record PostDraft(
        @Schema(description = "The text, in Markdown.", examples = "Ja, ab Januar.")
        @NotBlank
        @Size(max = NewTopic.TEXT_MAX)
        String text) {}
