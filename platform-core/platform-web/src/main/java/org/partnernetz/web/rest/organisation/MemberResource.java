// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.member.Members;
import org.partnernetz.web.rest.Listing;
import org.partnernetz.web.rest.MembersOnly;
import org.partnernetz.web.rest.Stretch;

/** The members of an organisation. */
@Path("organisations/{organisation}/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class MemberResource {

    @Inject
    Members members;

    @GET
    @MembersOnly
    @Operation(summary = "Lists members", description = "Active members by name; for members of the organisation.")
    public Listing<MemberItem> list(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation,
            @BeanParam Stretch stretch) {
        return Listing.of(members.list(stretch.page()), MemberItem::of);
    }
}
