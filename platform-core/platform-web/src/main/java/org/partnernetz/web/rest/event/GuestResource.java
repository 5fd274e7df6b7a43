// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.event;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.event.host.EventDesk;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.rest.Listing;
import org.partnernetz.web.rest.MembersOnly;

/** Guests of a public event who have no account. They ask for a place on its page. */
@Path("organisations/{organisation}/events/{event}/guests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events")
public class GuestResource {

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
            summary = "Lists guests",
            description = "Also those who have not confirmed. For those who organise the event; else 404.")
    public Listing<GuestItem> list() {
        return Listing.whole(
                desk.participants(event).stream()
                        .filter(one -> one.guest() != null)
                        .toList(),
                GuestItem::of);
    }

    @PATCH
    @Path("{guest}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(
            summary = "Gives a guest a place",
            description = "To one who has not confirmed. 409 `event-full`, `event-over` or `event-cancelled`.")
    public GuestItem admit(
            @Parameter(description = "Key of the guest.") @PathParam("guest") UUID guest,
            @NotNull @Valid GuestChange change) {
        desk.admit(event, guest);
        return desk.participants(event).stream()
                .filter(one -> one.id().equals(guest))
                .findFirst()
                .map(GuestItem::of)
                .orElseThrow(NotFoundException::new);
    }

    @DELETE
    @Path("{guest}")
    @Operation(summary = "Deletes a guest", description = "The place is free again.")
    @APIResponse(responseCode = "204", description = "Deleted.")
    public void remove(@Parameter(description = "Key of the guest.") @PathParam("guest") UUID guest) {
        desk.remove(event, guest);
    }
}
