// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Lines;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.tenant.Audience;
import org.partnernetz.text.TextLanguage;

/** A topic to be opened. */
@Schema(name = "NewTopic", description = "A topic to be opened with its first post.")
public record TopicDraft(
        @Schema(
                description =
                        "Key of the forum. Left out: the first one that takes the audience, own ones before those of the network.")
        @Nullable
        UUID forum,

        @Schema(description = "The title.", examples = "Sprachkurse im Winter")
        @NotBlank
        @Size(max = NewTopic.TITLE_MAX)
        String title,

        @Schema(
                description = "Who may read it; not wider than the forum's. Left out: the own organisation.",
                defaultValue = "ORGANISATION")
        @Nullable
        Audience audience,

        @Schema(description = "Key of the working group where the audience is GROUP.") @Nullable
        UUID group,

        @Schema(description = "The first post, in Markdown.", examples = "Wer bietet einen Kurs **B1** an?")
        @NotBlank
        @Size(max = NewTopic.TEXT_MAX)
        @Lines
        String text,

        @Schema(description = "The language it is written in. Left out: the language of the network.", examples = "de")
        @Pattern(regexp = TextLanguage.PATTERN)
        @Nullable
        String language) {

    Audience circle() {
        return audience == null ? Audience.ORGANISATION : audience;
    }
}
