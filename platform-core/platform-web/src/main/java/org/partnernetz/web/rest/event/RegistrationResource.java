// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.event;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.event.Events;
import org.partnernetz.rest.Listing;
import org.partnernetz.web.rest.MembersOnly;

/** Who takes part in an event. */
@Path("organisations/{organisation}/events/{event}/registrations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events")
public class RegistrationResource {

    @Inject
    Events events;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @PathParam("event")
    @Parameter(description = "Key of the event.")
    UUID event;

    @GET
    @MembersOnly
    @Operation(
            summary = "Lists registrations",
            description = "All for the event's author and the moderators of its organisation; else the caller's own.")
    public Listing<RegistrationItem> list() {
        events.get(organisation, event);
        return Listing.whole(events.registrations(event), RegistrationItem::of);
    }

    @POST
    @Operation(
            summary = "Takes a place",
            description = "For the caller. 409 if the event is full, over or cancelled; 200 if the caller has a place.")
    @APIResponse(
            responseCode = "201",
            description = "A place was taken.",
            content = @Content(schema = @Schema(implementation = RegistrationItem.class)))
    @APIResponse(
            responseCode = "200",
            description = "The caller had a place before.",
            content = @Content(schema = @Schema(implementation = RegistrationItem.class)))
    public Response signUp() {
        var before = events.get(organisation, event).signedUp();
        var registration = RegistrationItem.of(events.signUp(event));
        return Response.status(before ? Response.Status.OK : Response.Status.CREATED)
                .entity(registration)
                .build();
    }

    @DELETE
    @Operation(summary = "Gives a place back", description = "The caller's own. Without a place nothing happens.")
    @APIResponse(responseCode = "204", description = "The caller has no place now.")
    public void signOff() {
        events.get(organisation, event);
        events.signOff(event);
    }
}
