// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.event;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.event.host.EventDesk;
import org.partnernetz.rest.Listing;
import org.partnernetz.web.rest.MembersOnly;

/** Letters to all who come to an event. */
@Path("organisations/{organisation}/events/{event}/letters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events")
public class EventLetterResource {

    @Inject
    EventDesk desk;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @PathParam("event")
    @Parameter(description = "Key of the event.")
    UUID event;

    @GET
    @MembersOnly
    @Operation(
            summary = "Lists letters",
            description = "What was written to those who come, newest first. For those who organise it; else 404.")
    public Listing<EventLetterItem> list() {
        return Listing.whole(desk.letters(event), EventLetterItem::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Writes to all who come",
            description =
                    "To everybody who has a place and an address. 409 `nobody-to-write-to` or `too-many-letters`.")
    public EventLetterItem.Counted write(@NotNull @Valid EventLetterDraft draft) {
        return new EventLetterItem.Counted(desk.write(event, draft.subject(), draft.text()));
    }
}
