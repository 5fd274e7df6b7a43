// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.event;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnernetz.event.Events;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Seen;
import org.partnernetz.rest.Stretch;
import org.partnernetz.web.rest.Scope;

/** Events as the caller may see them. */
@Path("organisations/{organisation}/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events")
public class EventResource {

    @Inject
    Events events;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @GET
    @Operation(summary = "Lists events", description = "Events that have not ended, the soonest first.")
    public Listing<EventItem> list(
            @Parameter(
                            description =
                                    "Events of the organisation, or those for the network and public ones of all.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"organisation", "network"},
                                            defaultValue = "organisation"))
                    @QueryParam("scope")
                    @Nullable
                    String scope,
            @Parameter(description = "Events of the organisation that have ended, the latest first.")
                    @QueryParam("ended")
                    @DefaultValue("false")
                    boolean ended,
            @BeanParam Stretch stretch) {
        if (ended) {
            return Listing.of(events.past(organisation, stretch.page()), EventItem::of);
        }
        var page = Scope.of(scope) == Scope.NETWORK
                ? events.ofNetwork(stretch.page())
                : events.ofOrganisation(organisation, stretch.page());
        return Listing.of(page, EventItem::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Announces an event", description = "Announces an event of the organisation.")
    public Created<EventItem> announce(@NotNull @Valid EventDraft draft) {
        var event = events.announce(draft.occasion());
        return Created.of(event.id(), EventItem.of(event));
    }

    @GET
    @Path("{event}")
    @Operation(summary = "Reads an event", description = "Also an event that is over or cancelled.")
    public EventItem read(@Parameter(description = "Key of the event.") @PathParam("event") UUID event) {
        return EventItem.of(events.get(organisation, event));
    }

    @PUT
    @Path("{event}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Changes an event",
            description = "For those who organise it; the circle stays as it is. "
                    + "409 `event-cancelled` or `changed-meanwhile`.")
    public EventItem change(
            @Parameter(description = "Key of the event.") @PathParam("event") UUID event,
            @BeanParam Seen seen,
            @NotNull @Valid EventDraft draft) {
        return EventItem.of(events.change(event, draft.occasion(), seen.version()));
    }

    @PATCH
    @Path("{event}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(
            summary = "Cancels an event",
            description =
                    "For those who organise it. Registrations stay. " + "409 `event-cancelled` or `changed-meanwhile`.")
    public EventItem cancel(
            @Parameter(description = "Key of the event.") @PathParam("event") UUID event,
            @BeanParam Seen seen,
            @NotNull @Valid EventChange change) {
        return EventItem.of(events.cancel(event, seen.version()));
    }
}
