// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.member.host.JoinRequests;
import org.partnernetz.rest.Listing;
import org.partnernetz.web.rest.MembersOnly;

/** The caller's own requests to be admitted, to organisations of which the caller is no member. */
@Path("join-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class OwnJoinRequestResource {

    @Inject
    JoinRequests requests;

    @Context
    HttpServletRequest request;

    @GET
    @MembersOnly
    @Operation(summary = "Lists the own requests to be admitted", description = "Newest first. Always the whole list.")
    public Listing<JoinRequestItem> mine() {
        return Listing.whole(requests.mine(), JoinRequestItem::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Asks an organisation for admission",
            description = "With the caller's account; people without one ask on the page `/o/{organisation}/join`. "
                    + "A second request is the first one. 409 `too-many-join-requests`.")
    @APIResponse(responseCode = "204", description = "Asked.")
    public void ask(@NotNull @Valid JoinRequestItem.Draft draft) {
        requests.ask(draft.asking(), request.getRemoteAddr());
    }
}
