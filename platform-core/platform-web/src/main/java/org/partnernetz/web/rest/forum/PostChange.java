// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Lines;
import org.partnernetz.forum.Moderation;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.problem.InvalidException;

/** A new wording of a post, or a decision about it. */
@Schema(
        name = "PostChange",
        description = "What is changed: the `text` or `withdrawn`, by its author, or `hidden`, by moderators.")
public record PostChange(
        @Schema(description = "The new text, in Markdown.", examples = "Ja, ab Januar.")
        @Size(max = NewTopic.TEXT_MAX)
        @Nullable
        @Lines
        String text,

        @Schema(description = "true hides the post, false shows it again.") @Nullable
        Boolean hidden,

        @Schema(description = "true takes it back, false shows it again; for its author, within a day.") @Nullable
        Boolean withdrawn,

        @Schema(
                description = "Why it is hidden, for the author and both organisations.",
                examples = "Der Beitrag nennt einen Namen.")
        @Size(max = Moderation.REASON_MAX)
        @Nullable
        String reason) {

    /** Refuses none and several. */
    void check() {
        var asked = Stream.of(text, hidden, withdrawn).filter(Objects::nonNull).count();
        new InvalidException.Check()
                .that(asked > 0, "text", "required")
                .that(asked < 2, "hidden", "wrong")
                .orThrow();
    }

    /** Why, empty if nobody said. */
    String why() {
        return reason == null ? "" : reason;
    }
}
