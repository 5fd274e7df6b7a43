// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Post;
import org.partnernetz.rest.Versioned;
import org.partnernetz.tenant.Audience;

/** A post. */
@Schema(name = "Post", description = "One post of a topic.")
public record PostItem(
        @Schema(description = "Its key.", required = true) UUID id,

        @Schema(description = "The key of its topic.", required = true)
        UUID topic,

        @Schema(description = "Who may read it: the circle of its topic.", required = true)
        Audience audience,

        @Schema(description = "Who wrote it.", required = true)
        Origin author,

        @Schema(description = "Its text as written, in Markdown.", required = true)
        String text,

        @Schema(description = "Its text as safe HTML.", required = true)
        String html,

        @Schema(description = "The language it is written in.", examples = "de", required = true)
        String language,

        @Schema(description = "When it was written.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed; absent if never.") @Nullable
        Instant editedAt,

        @Schema(description = "Whether the caller wrote it and may change it.", required = true)
        boolean mine,

        @Schema(
                description = "Whether it or its topic was hidden or taken back; only its author and moderators see it"
                        + " then.",
                required = true)
        boolean hidden,

        @Schema(description = "Whether its text was erased for good.", required = true)
        boolean erased,

        @Schema(description = "Grows with each change; the same as the `ETag`.", examples = "3", required = true)
        int version,

        @Schema(description = "Its files; their bytes are at `posts/{post}/files/{attachment}`.", required = true)
        List<PostFileItem> files)
        implements Versioned {

    static PostItem of(Post post) {
        return new PostItem(
                post.id(),
                post.topic(),
                post.audience(),
                Origin.of(post.author()),
                post.markdown(),
                post.html(),
                post.language(),
                post.createdAt(),
                post.editedAt(),
                post.mine(),
                post.hidden(),
                post.erased(),
                post.version(),
                post.files().stream().map(PostFileItem::of).toList());
    }
}
