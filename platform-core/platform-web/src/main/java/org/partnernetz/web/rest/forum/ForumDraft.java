// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Lines;
import org.partnernetz.forum.NewForum;
import org.partnernetz.tenant.Audience;

/** A forum to be set up or changed. */
@Schema(name = "NewForum", description = "A forum as a moderator wants it.")
public record ForumDraft(
        @Schema(description = "Its title.", examples = "Allgemeines") @NotBlank @Size(max = NewForum.TITLE_MAX)
        String title,

        @Schema(description = "What it is for.", examples = "Was alle angeht.")
        @Size(max = NewForum.DESCRIPTION_MAX)
        @Nullable
        String description,

        @Schema(
                description = "What people should know before they write.",
                examples = "Bitte keine Namen von Ratsuchenden.")
        @Size(max = NewForum.RULES_MAX)
        @Lines
        @Nullable
        String rules,

        @Schema(description = "The widest audience of its topics; it can become wider later.", examples = "NETWORK")
        @NotNull
        Audience audience) {

    NewForum toForum() {
        return new NewForum(title, description == null ? "" : description, rules == null ? "" : rules, audience);
    }
}
