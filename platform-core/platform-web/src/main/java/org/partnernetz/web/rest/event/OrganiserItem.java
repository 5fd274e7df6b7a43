// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.event;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.event.host.Organiser;

/** Somebody who organises an event. */
@Schema(name = "Organiser", description = "Somebody who organises an event.")
public record OrganiserItem(
        @Schema(description = "Key of the person.", required = true)
        UUID person,

        @Schema(description = "That person's name; empty if the person was erased.", required = true)
        String name,

        @Schema(description = "Whether the person announced the event.", required = true)
        boolean author) {

    static OrganiserItem of(Organiser organiser) {
        return new OrganiserItem(organiser.person().value(), organiser.name(), organiser.author());
    }
}
