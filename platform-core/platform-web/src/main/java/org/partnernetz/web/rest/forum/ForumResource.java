// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

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
import org.partnernetz.forum.Forums;
import org.partnernetz.rest.Listing;

/** The forums of an organisation. */
@Path("organisations/{organisation}/forums")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
public class ForumResource {

    @Inject
    Forums forums;

    @GET
    @Operation(
            summary = "Lists forums",
            description = "The organisation's forums in their order, then those of others for the network. "
                    + "Always the whole list.")
    public Listing<ForumItem> list(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation) {
        return Listing.whole(forums.forums(organisation), ForumItem::of);
    }
}
