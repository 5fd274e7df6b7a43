// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Deed;

/** An entry of the moderation log. */
@Schema(name = "ModerationEntry", description = "Something that was decided in a forum.")
public record DeedItem(
        @Schema(description = "Its key.", required = true) UUID id,

        @Schema(description = "When.", required = true) Instant at,

        @Schema(description = "What was done.", examples = "topic.hidden", required = true)
        String action,

        @Schema(description = "Key of the topic; absent for forums, and if you cannot see it.") @Nullable
        UUID topic,

        @Schema(description = "Title of the topic or forum; absent if you cannot see it.") @Nullable
        String title,

        @Schema(description = "The organisation whose member did it.", required = true)
        String organisationName,

        @Schema(description = "Who did it; absent if you may not see the name.") @Nullable
        String person,

        @Schema(description = "Why; empty if nobody had to say.", required = true)
        String reason) {

    static DeedItem of(Deed deed) {
        return new DeedItem(
                deed.id(),
                deed.at(),
                deed.action(),
                deed.topic(),
                deed.title(),
                deed.organisationName(),
                deed.personName(),
                deed.reason());
    }
}
