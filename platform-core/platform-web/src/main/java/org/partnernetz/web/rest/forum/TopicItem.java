// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Decision;
import org.partnernetz.forum.Topic;
import org.partnernetz.forum.Watch;
import org.partnernetz.rest.Versioned;
import org.partnernetz.tenant.Audience;

/** A topic. */
@Schema(name = "Topic", description = "A topic without its posts.")
public record TopicItem(
        @Schema(description = "Its key.", required = true) UUID id,

        @Schema(description = "The key of its forum.", required = true)
        UUID forum,

        @Schema(description = "The title of its forum.", required = true)
        String forumTitle,

        @Schema(description = "Its title.", examples = "Sprachkurse im Winter", required = true)
        String title,

        @Schema(description = "The language of its title.", examples = "de", required = true)
        String language,

        @Schema(description = "Who may read it.", required = true)
        Audience audience,

        @Schema(description = "Name of the working group where the audience is GROUP, else absent.") @Nullable
        String group,

        @Schema(description = "Who opened it.", required = true)
        Origin author,

        @Schema(description = "How many posts it has, the first included.", required = true)
        int posts,

        @Schema(description = "When it was opened.", required = true)
        Instant createdAt,

        @Schema(description = "When its last post was written.", required = true)
        Instant lastPostAt,

        @Schema(description = "Whether it takes no more posts.", required = true)
        boolean closed,

        @Schema(description = "When it was closed; absent while open.") @Nullable
        Instant closedAt,

        @Schema(description = "Whether it stands at the top of its forum.", required = true)
        boolean pinned,

        @Schema(description = "Whether its question is answered.", required = true)
        boolean solved,

        @Schema(description = "Whether its forum is archived, so that nobody writes in it.", required = true)
        boolean archived,

        @Schema(
                description = "Whether it was hidden or taken back; only its author and moderators see it then.",
                required = true)
        boolean hidden,

        @Schema(description = "What the caller has chosen to hear of it.", required = true)
        Watch watch,

        @Schema(description = "Whether the caller is told of new posts.", required = true)
        boolean told,

        @Schema(
                description = "The decisions that stand about it and its posts: those of the acting organisation, and"
                        + " those about what its members wrote.",
                required = true)
        List<DecisionItem> decisions,

        @Schema(description = "Grows with each change; the same as the `ETag`.", examples = "3", required = true)
        int version)
        implements Versioned {

    static TopicItem of(Topic topic, List<Decision> decisions) {
        return new TopicItem(
                topic.id(),
                topic.forum(),
                topic.forumTitle(),
                topic.title(),
                topic.language(),
                topic.audience(),
                topic.groupName(),
                Origin.of(topic.author()),
                topic.posts(),
                topic.createdAt(),
                topic.lastPostAt(),
                topic.isClosed(),
                topic.closedAt(),
                topic.pinned(),
                topic.solved(),
                topic.archived(),
                topic.hidden(),
                topic.watch(),
                topic.told(),
                decisions.stream().map(DecisionItem::of).toList(),
                topic.version());
    }
}
