// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.event;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.event.host.EventDesk;
import org.partnernetz.rest.Listing;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.web.rest.MembersOnly;

/** Who organises an event. */
@Path("organisations/{organisation}/events/{event}/organisers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events")
public class OrganiserResource {

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
            summary = "Lists organisers",
            description = "The author first. For those who organise the event; 404 for everybody else.")
    public Listing<OrganiserItem> list() {
        return Listing.whole(desk.organisers(event), OrganiserItem::of);
    }

    @PUT
    @Path("{person}")
    @Operation(
            summary = "Adds an organiser",
            description = "Lets a member of the organisation organise the event, too. 409 `too-many-organisers`.")
    @APIResponse(responseCode = "204", description = "The person organises the event now.")
    public void add(@Parameter(description = "Key of the person.") @PathParam("person") UUID person) {
        desk.addOrganiser(event, new PersonId(person));
    }

    @DELETE
    @Path("{person}")
    @Operation(summary = "Removes an organiser", description = "Somebody who was added; the author stays.")
    @APIResponse(responseCode = "204", description = "The person was not added, or is no organiser any more.")
    public void remove(@Parameter(description = "Key of the person.") @PathParam("person") UUID person) {
        desk.removeOrganiser(event, new PersonId(person));
    }
}
