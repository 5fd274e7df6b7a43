// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.partner.FundedSubproject;
import org.partnernetz.partner.HeldRole;
import org.partnernetz.partner.Partnerships;
import org.partnernetz.rest.Created;
import org.partnernetz.web.rest.MembersOnly;

/** Parts in the network and subprojects of a partner. */
@Path("organisations/{organisation}/network/partners/{partner}")
@RequestScoped
@MembersOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "network")
public class PartnershipResource {

    @Inject
    Partnerships partnerships;

    @PathParam("organisation")
    @Parameter(description = "The network's coordination.", example = "gim")
    String organisation;

    @PathParam("partner")
    @Parameter(description = "Short name of the partner.", example = "fitt")
    String partner;

    @POST
    @Path("roles")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Gives a part in the network",
            description = "One at a time, and one coordination at a time; for administrators of the network.")
    public Created<PartItem> give(@NotNull @Valid PartDraft draft) {
        var id = partnerships.give(partner, draft.toDraft());
        return Created.once(PartItem.of(held(id, draft)));
    }

    @PUT
    @Path("roles/{role}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes or ends a part in the network", description = "For administrators of the network.")
    public PartItem change(
            @Parameter(description = "Key of the part.") @PathParam("role") UUID role,
            @NotNull @Valid PartDraft draft) {
        partnerships.change(partner, role, draft.toDraft());
        return PartItem.of(held(role, draft));
    }

    private static HeldRole held(UUID id, PartDraft draft) {
        return new HeldRole(id, draft.role(), draft.from(), draft.lastDay());
    }

    @POST
    @Path("subprojects")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a subproject", description = "For administrators of the network.")
    public Created<FundedItem> begin(@NotNull @Valid FundedDraft draft) {
        var id = partnerships.begin(partner, draft.toDraft());
        return Created.once(FundedItem.of(new FundedSubproject(id, draft.toDraft())));
    }

    @PUT
    @Path("subprojects/{subproject}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes a subproject", description = "For administrators of the network.")
    public FundedItem change(
            @Parameter(description = "Key of the subproject.") @PathParam("subproject") UUID subproject,
            @NotNull @Valid FundedDraft draft) {
        partnerships.change(partner, subproject, draft.toDraft());
        return FundedItem.of(new FundedSubproject(subproject, draft.toDraft()));
    }
}
