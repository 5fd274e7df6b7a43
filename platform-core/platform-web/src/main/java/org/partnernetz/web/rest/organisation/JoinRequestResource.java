// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.partnernetz.member.host.JoinRequests;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Stretch;
import org.partnernetz.web.rest.MembersOnly;

/** Requests to be admitted, as the organisation decides about them. */
@Path("organisations/{organisation}/join-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class JoinRequestResource {

    @Inject
    JoinRequests requests;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @GET
    @MembersOnly
    @Operation(summary = "Lists requests to be admitted", description = "Newest first; for administrators.")
    public Listing<JoinRequestItem> list(@BeanParam Stretch stretch) {
        return Listing.of(requests.list(stretch.page()), JoinRequestItem::of);
    }

    @GET
    @MembersOnly
    @Path("{request}")
    @Operation(summary = "Reads a request to be admitted", description = "For administrators.")
    public JoinRequestItem read(@Parameter(description = "Key of the request.") @PathParam("request") UUID request) {
        return Hidden.item(() -> JoinRequestItem.of(requests.get(request)));
    }

    @POST
    @Path("{request}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Approves a request to be admitted",
            description = "For administrators: it becomes an invitation. 409 `join-decided`, `too-many-invitations`.")
    public Created<InvitationItem.Issued> approve(
            @Parameter(description = "Key of the request.") @PathParam("request") UUID request,
            @NotNull @Valid MembershipDraft draft) {
        var issued = Hidden.item(() -> requests.approve(request, draft.toChange()));
        return Created.at("invitations/" + issued.invitation().id(), InvitationItem.Issued.of(issued));
    }

    @POST
    @Path("{request}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Refuses a request to be admitted", description = "For administrators. 409 `join-decided`.")
    @APIResponse(responseCode = "204", description = "Refused.")
    public void refuse(
            @Parameter(description = "Key of the request.") @PathParam("request") UUID request,
            @NotNull @Valid JoinRequestItem.Refusal refusal) {
        Hidden.item(() -> requests.refuse(request, refusal.reason()));
    }
}
