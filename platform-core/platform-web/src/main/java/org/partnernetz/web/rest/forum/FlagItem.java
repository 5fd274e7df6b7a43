// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Flag;

/** A flag that nobody has settled. */
@Schema(name = "Flag", description = "A post that moderators are asked to look at.")
public record FlagItem(
        @Schema(description = "Its key.", required = true) UUID id,

        @Schema(description = "The key of the topic.", required = true)
        UUID topic,

        @Schema(description = "The key of the post.", required = true)
        UUID post,

        @Schema(description = "Title of the topic; absent if you cannot see it.") @Nullable
        String title,

        @Schema(description = "Name of who asks; absent if you may not see it.") @Nullable
        String person,

        @Schema(description = "The organisation of who asks.", required = true)
        String organisationName,

        @Schema(description = "Why.", required = true) String reason,

        @Schema(description = "When.", required = true) Instant at) {

    static FlagItem of(Flag flag) {
        return new FlagItem(
                flag.id(),
                flag.topic(),
                flag.post(),
                flag.title(),
                flag.personName(),
                flag.organisationName(),
                flag.reason(),
                flag.at());
    }
}
