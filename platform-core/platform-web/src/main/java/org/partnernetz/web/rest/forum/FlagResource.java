// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.forum.Flags;
import org.partnernetz.forum.Moderation;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Stretch;
import org.partnernetz.web.rest.MembersOnly;

/** What moderators look at, and what was decided. */
@Path("organisations/{organisation}/moderation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
public class FlagResource {

    @Inject
    Flags flags;

    @Inject
    Moderation moderation;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @GET
    @MembersOnly
    @Path("flags")
    @Operation(
            summary = "Lists posts to look at",
            description = "For moderators: what nobody has settled yet, oldest first.")
    public Listing<FlagItem> list(@BeanParam Stretch stretch) {
        return Listing.of(flags.open(stretch.page()), FlagItem::of);
    }

    @DELETE
    @Path("flags/{flag}")
    @Operation(summary = "Settles a flag", description = "For moderators: nothing is to be done.")
    @APIResponse(responseCode = "204", description = "Settled.")
    public void settle(@Parameter(description = "Key of the flag.") @PathParam("flag") UUID flag) {
        flags.settle(flag);
    }

    @GET
    @MembersOnly
    @Path("log")
    @Operation(
            summary = "Reads the moderation log",
            description = "What was decided in the organisation's forums and about what its members wrote, newest"
                    + " first; for all members except guests.")
    public Listing<DeedItem> log(@BeanParam Stretch stretch) {
        return Listing.of(moderation.log(stretch.page()), DeedItem::of);
    }
}
