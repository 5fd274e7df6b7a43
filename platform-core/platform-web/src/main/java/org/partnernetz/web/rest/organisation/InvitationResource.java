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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.member.Invitations;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Stretch;
import org.partnernetz.web.rest.MembersOnly;

/** Invitations into an organisation. */
@Path("organisations/{organisation}/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class InvitationResource {

    @Inject
    Invitations invitations;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @GET
    @MembersOnly
    @Operation(
            summary = "Lists invitations",
            description =
                    "Newest first: all for administrators; for members and moderators their own to advice-seekers.")
    public Listing<InvitationItem> list(@BeanParam Stretch stretch) {
        return Listing.of(invitations.list(stretch.page()), InvitationItem::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Invites a person",
            description = "For administrators; members and moderators may invite advice-seekers. "
                    + "409 `too-many-invitations`, `too-many-mails-of-yours`.")
    public Created<InvitationItem.Issued> invite(@NotNull @Valid InvitationDraft draft) {
        var issued = invitations.invite(draft.toInvitation());
        return Created.of(issued.invitation().id(), InvitationItem.Issued.of(issued));
    }

    @GET
    @MembersOnly
    @Path("{invitation}")
    @Operation(summary = "Reads an invitation", description = "Without its code.")
    public InvitationItem read(
            @Parameter(description = "Key of the invitation.") @PathParam("invitation") UUID invitation) {
        return Hidden.item(() -> InvitationItem.of(invitations.get(invitation)));
    }

    @POST
    @Path("{invitation}/codes")
    @Operation(
            summary = "Renews an invitation",
            description =
                    "Makes a new code and sends it again; the former code opens nothing. 409 `invitation-closed`, "
                            + "`invitation-just-sent`, `too-many-mails-of-yours`.")
    public Created<InvitationItem.Issued> renew(
            @Parameter(description = "Key of the invitation.") @PathParam("invitation") UUID invitation) {
        var issued = Hidden.item(() -> InvitationItem.Issued.of(invitations.renew(invitation)));
        return new Created<>("/invitations/" + invitation, issued);
    }

    @DELETE
    @Path("{invitation}")
    @Operation(summary = "Revokes an invitation", description = "409 `invitation-closed` if it was accepted.")
    @APIResponse(responseCode = "204", description = "Revoked.")
    public void revoke(@Parameter(description = "Key of the invitation.") @PathParam("invitation") UUID invitation) {
        Hidden.item(() -> invitations.revoke(invitation));
    }
}
