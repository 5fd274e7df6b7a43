// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.group.Groups;
import org.partnernetz.rest.Listing;
import org.partnernetz.web.rest.MembersOnly;

/** The working groups of the caller. */
@Path("organisations/{organisation}/groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class GroupResource {

    @Inject
    Groups groups;

    @GET
    @MembersOnly
    @Operation(
            summary = "Lists working groups",
            description = "Those in which the caller takes part for the organisation. Always the whole list.")
    public Listing<GroupItem> list(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation) {
        return Listing.whole(groups.mine(), GroupItem::of);
    }
}
