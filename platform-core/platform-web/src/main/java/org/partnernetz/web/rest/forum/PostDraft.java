// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Lines;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.text.TextLanguage;

/** A post to be written. */
@Schema(name = "NewPost", description = "A post to be written.")
public record PostDraft(
        @Schema(description = "The text, in Markdown.", examples = "Ja, ab Januar.")
        @NotBlank
        @Size(max = NewTopic.TEXT_MAX)
        @Lines
        String text,

        @Schema(description = "The language it is written in. Left out: the language of the network.", examples = "de")
        @Pattern(regexp = TextLanguage.PATTERN)
        @Nullable
        String language) {}
