// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.account;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.forum.Watches.Watched;

/** A forum or topic that the caller follows or has muted. */
@Schema(name = "Watched", description = "A forum or topic that somebody follows or has muted.")
public record WatchItem(
        @Schema(description = "Key of the forum or topic.", required = true)
        UUID item,

        @Schema(description = "Whether it is a topic; else it is a forum.", required = true)
        boolean topic,

        @Schema(description = "Its title.", required = true) String title,

        @Schema(description = "Whether it is followed; else it is muted.", required = true)
        boolean followed,

        @Schema(description = "The organisation for which the caller reads there.", examples = "fitt", required = true)
        String organisation) {

    static WatchItem of(Watched watched) {
        return new WatchItem(watched.item(), watched.topic(), watched.title(), watched.followed(), watched.through());
    }
}
