// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Forum;
import org.partnernetz.forum.Watch;
import org.partnernetz.tenant.Audience;

/** A forum. */
@Schema(name = "Forum", description = "A place for topics.")
public record ForumItem(
        @Schema(description = "Its key.", required = true) UUID id,

        @Schema(description = "The organisation that keeps it.", examples = "fitt", required = true)
        String organisation,

        @Schema(description = "Its title.", examples = "Allgemeines", required = true)
        String title,

        @Schema(description = "What it is for.", required = true)
        String description,

        @Schema(description = "What people should know before they write.", required = true)
        String rules,

        @Schema(description = "The widest circle of readers that its topics may have.", required = true)
        Audience audience,

        @Schema(description = "Key of the working group whose forum it is; absent for all others.") @Nullable
        UUID group,

        @Schema(description = "Whether nobody writes in it any more.", required = true)
        boolean archived,

        @Schema(description = "How many topics the caller can see in it.", required = true)
        long topics,

        @Schema(description = "How many of them have posts that the caller has not read.", required = true)
        long unread,

        @Schema(description = "What the caller has chosen to hear of its topics.", required = true)
        Watch watch) {

    static ForumItem of(Forum forum) {
        return new ForumItem(
                forum.id(),
                forum.organisationSlug(),
                forum.title(),
                forum.description(),
                forum.rules(),
                forum.audience(),
                forum.group(),
                forum.archived(),
                forum.topics(),
                forum.unread(),
                forum.watch());
    }
}
