// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnernetz.partner.Partners;
import org.partnernetz.partner.Partners.Filter;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Stretch;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.Standing;
import org.partnernetz.web.rest.MembersOnly;

/** The partners of the network, for its administrators; for everybody else nothing is here. */
@Path("organisations/{organisation}/network/partners")
@RequestScoped
@MembersOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "network")
public class PartnersResource {

    @Inject
    Partners partners;

    @PathParam("organisation")
    @Parameter(description = "The network's coordination.", example = "gim")
    String organisation;

    @GET
    @Operation(
            summary = "Lists partners",
            description =
                    "By name, those in whom nobody may act for good only if asked for; for administrators of the network.")
    public Listing<PartnerItem> list(
            @Parameter(description = "Part of the name or of the short name.") @QueryParam("search") @Nullable
                    String search,
            @Parameter(description = "Only those with this part in the network.") @QueryParam("part") @Nullable
                    NetworkRole part,
            @Parameter(description = "Only those without a part in the network.") @QueryParam("unset") boolean unset,
            @Parameter(description = "Only those with this standing.") @QueryParam("standing") @Nullable
                    Standing standing,
            @BeanParam Stretch stretch) {
        var filter = new Filter(search == null ? "" : search, part, unset, standing);
        return Listing.of(partners.list(filter, stretch.page()), PartnerItem::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes a partner in",
            description = "With its part in the network, its subprojects whose plugins are switched on where they are "
                    + "installed, and the invitation of its first administrator; for administrators of the network.")
    public Created<AddedPartner> add(@NotNull @Valid PartnerDraft draft) {
        var added = partners.add(draft.toPartner());
        return new Created<>(added.slug(), AddedPartner.of(added));
    }

    @GET
    @Path("{partner}")
    @Operation(
            summary = "Reads a partner",
            description = "With its parts in the network over time and its subprojects.")
    public PartnerSheetItem read(
            @Parameter(description = "Short name of the partner.") @PathParam("partner") String partner) {
        return PartnerSheetItem.of(partners.get(partner));
    }

    @PUT
    @Path("{partner}/standing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Closes or opens the door of a partner",
            description =
                    "Nobody acts for an organisation that is `SUSPENDED` or `ARCHIVED`; archiving also ends its part "
                            + "and its subprojects. 409 `coordination-stays`, `partner-archived`.")
    public PartnerSheetItem stand(
            @Parameter(description = "Short name of the partner.") @PathParam("partner") String partner,
            @NotNull @Valid StandingDecision decision) {
        var reason = decision.reason() == null ? "" : decision.reason();
        switch (decision.standing()) {
            case ACTIVE -> partners.resume(partner);
            case SUSPENDED -> partners.suspend(partner, reason);
            case ARCHIVED -> partners.archive(partner, reason);
        }
        return PartnerSheetItem.of(partners.get(partner));
    }

    @POST
    @Path("{partner}/coordination")
    @Operation(
            summary = "Hands the coordination over",
            description =
                    "To this partner, today. Whoever asks administers the network no more. 409 `coordination-stays`, "
                            + "`partner-closed`, `no-administrator`.")
    @APIResponse(responseCode = "204", description = "Handed over.")
    public void handOver(@Parameter(description = "Short name of the partner.") @PathParam("partner") String partner) {
        partners.handOver(partner);
    }
}
