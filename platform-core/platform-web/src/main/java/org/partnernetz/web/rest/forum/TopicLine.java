// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.TopicSummary;
import org.partnernetz.tenant.Audience;

/** A topic in a list. */
@Schema(name = "TopicLine", description = "A topic as lists show it.")
public record TopicLine(
        @Schema(description = "Its key.", required = true) UUID id,

        @Schema(description = "The key of its forum.", required = true)
        UUID forum,

        @Schema(description = "Its title.", examples = "Sprachkurse im Winter", required = true)
        String title,

        @Schema(description = "The language of its title.", examples = "de", required = true)
        String language,

        @Schema(description = "Who may read it.", required = true)
        Audience audience,

        @Schema(description = "Name of the working group where the audience is GROUP, else absent.") @Nullable
        String group,

        @Schema(description = "The organisation that opened it.", examples = "fitt", required = true)
        String organisation,

        @Schema(description = "The name of that organisation.", required = true)
        String organisationName,

        @Schema(description = "How many posts it has, the first included.", required = true)
        int posts,

        @Schema(description = "When its last post was written.", required = true)
        Instant lastPostAt,

        @Schema(description = "Whether it takes no more posts.", required = true)
        boolean closed,

        @Schema(description = "Whether it stands at the top of its forum.", required = true)
        boolean pinned,

        @Schema(description = "Whether its question is answered.", required = true)
        boolean solved,

        @Schema(
                description = "Whether it was hidden or taken back; only its author and moderators see it then.",
                required = true)
        boolean hidden,

        @Schema(description = "Whether it has posts that the caller has not read.", required = true)
        boolean unread) {

    static TopicLine of(TopicSummary topic) {
        return new TopicLine(
                topic.id(),
                topic.forum(),
                topic.title(),
                topic.language(),
                topic.audience(),
                topic.groupName(),
                topic.organisationSlug(),
                topic.organisationName(),
                topic.posts(),
                topic.lastPostAt(),
                topic.closed(),
                topic.pinned(),
                topic.solved(),
                topic.hidden(),
                topic.unread());
    }
}
