// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.portrait.Offers;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Seen;
import org.partnernetz.web.rest.MembersOnly;

/** The offers of an organisation. */
@Path("organisations/{organisation}/offers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class OfferResource {

    @Inject
    Offers offers;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @GET
    @Operation(summary = "Lists offers", description = "What everybody sees, in the order of the organisation.")
    public Listing<OfferedItem> list() {
        return Listing.whole(offers.of(organisation), OfferedItem::of);
    }

    @GET
    @MembersOnly
    @Path("all")
    @Operation(summary = "Lists all offers", description = "Also the archived ones; for administrators.")
    public Listing<OfferedItem> all() {
        return Hidden.item(() -> Listing.whole(offers.own(), OfferedItem::of));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds an offer", description = "As the last one; for administrators. 409 `too-many-offers`.")
    public Created<OfferedItem> add(@NotNull @Valid OfferFields draft) {
        var added = Hidden.item(() -> offers.add(draft.toDraft()));
        return Created.of(added.id(), OfferedItem.of(added));
    }

    @GET
    @Path("{offer}")
    @Operation(summary = "Reads an offer", description = "An archived one is there for administrators only.")
    public OfferedItem read(@Parameter(description = "Key of the offer.") @PathParam("offer") UUID offer) {
        return OfferedItem.of(offers.get(offer));
    }

    @PUT
    @Path("{offer}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replaces an offer", description = "For administrators. 409 `changed-meanwhile`.")
    public OfferedItem change(
            @Parameter(description = "Key of the offer.") @PathParam("offer") UUID offer,
            @BeanParam Seen seen,
            @NotNull @Valid OfferFields draft) {
        return Hidden.item(
                () -> OfferedItem.of(offers.change(offer, seen.version(), draft.toDraft(), draft.isChecked())));
    }

    @PUT
    @Path("{offer}/position")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Moves an offer", description = "For administrators.")
    public OfferedItem place(
            @Parameter(description = "Key of the offer.") @PathParam("offer") UUID offer,
            @NotNull @Valid OfferPlace place) {
        return Hidden.item(() -> {
            offers.place(offer, place.position());
            return OfferedItem.of(offers.get(offer));
        });
    }

    @PUT
    @Path("{offer}/archive")
    @Operation(summary = "Archives an offer", description = "Nobody else sees it any more; for administrators.")
    public OfferedItem archive(@Parameter(description = "Key of the offer.") @PathParam("offer") UUID offer) {
        return Hidden.item(() -> {
            offers.archive(offer);
            return OfferedItem.of(offers.get(offer));
        });
    }

    @DELETE
    @Path("{offer}/archive")
    @Operation(summary = "Offers it again", description = "For administrators.")
    @APIResponse(responseCode = "204", description = "Offered again.")
    public void restore(@Parameter(description = "Key of the offer.") @PathParam("offer") UUID offer) {
        Hidden.item(() -> offers.restore(offer));
    }
}
