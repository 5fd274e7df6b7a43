// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.portrait.Portraits;
import org.partnernetz.rest.Seen;

/** What an organisation tells about itself. */
@Path("organisations/{organisation}/portrait")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class PortraitResource {

    @Inject
    Portraits portraits;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @GET
    @Operation(summary = "Reads a portrait", description = "How the organisation is reached; for everybody.")
    public PortraitItem read() {
        return PortraitItem.of(portraits.of(organisation));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Replaces the portrait",
            description = "For administrators of the organisation. 409 `changed-meanwhile`.")
    public PortraitItem describe(@BeanParam Seen seen, @NotNull @Valid PortraitChange change) {
        return Hidden.item(() -> PortraitItem.of(portraits.describe(seen.version(), change.toDraft())));
    }
}
