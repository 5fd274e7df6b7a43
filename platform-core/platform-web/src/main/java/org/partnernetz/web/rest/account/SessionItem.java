// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.account;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.member.host.Sessions.OwnSession;

/** A session of the caller in the list. */
@Schema(name = "Session", description = "Where somebody is signed in with a browser.")
public record SessionItem(
        @Schema(description = "Key of the session.", required = true)
        UUID id,

        @Schema(
                description = "The browser and the system, as far as it says so.",
                required = true,
                examples = "Firefox, Windows")
        String device,

        @Schema(description = "When the person signed in.", required = true)
        Instant since,

        @Schema(description = "When it was last used, to within five minutes.", required = true)
        Instant lastUsed) {

    static SessionItem of(OwnSession session) {
        return new SessionItem(session.id(), session.device(), session.began(), session.lastUsed());
    }
}
