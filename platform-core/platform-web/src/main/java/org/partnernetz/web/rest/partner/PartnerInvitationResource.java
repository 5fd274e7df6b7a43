// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.partner.PartnerInvitations;
import org.partnernetz.rest.Created;
import org.partnernetz.web.rest.MembersOnly;

/** Invitations of a partner's first administrator, as long as nobody administers it. */
@Path("organisations/{organisation}/network/partners/{partner}/invitations")
@RequestScoped
@MembersOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "network")
public class PartnerInvitationResource {

    @Inject
    PartnerInvitations invitations;

    @PathParam("organisation")
    @Parameter(description = "The network's coordination.", example = "gim")
    String organisation;

    @PathParam("partner")
    @Parameter(description = "Short name of the partner.", example = "fitt")
    String partner;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Invites the first administrator of a partner",
            description = "For administrators of the network. 409 `partner-administered`.")
    public Created<PartnerInvitationItem.Code> invite(@NotNull @Valid AdministratorDraft draft) {
        return Created.once(PartnerInvitationItem.Code.of(invitations.invite(partner, draft.toPerson())));
    }

    @POST
    @Path("{invitation}/codes")
    @Operation(
            summary = "Renews the invitation of a first administrator",
            description = "Makes a new code and sends it again. 409 `partner-administered`, `invitation-closed`.")
    public Created<PartnerInvitationItem.Code> renew(
            @Parameter(description = "Key of the invitation.") @PathParam("invitation") UUID invitation) {
        return Created.once(PartnerInvitationItem.Code.of(invitations.renew(partner, invitation)));
    }

    @DELETE
    @Path("{invitation}")
    @Operation(
            summary = "Revokes the invitation of a first administrator",
            description = "409 `partner-administered`, `invitation-closed`.")
    @APIResponse(responseCode = "204", description = "Revoked.")
    public void revoke(@Parameter(description = "Key of the invitation.") @PathParam("invitation") UUID invitation) {
        invitations.revoke(partner, invitation);
    }
}
