// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.partnernetz.installation.Checklist;
import org.partnernetz.rest.Listing;
import org.partnernetz.web.rest.MembersOnly;

/** What an organisation still lacks. */
@Path("organisations/{organisation}/setup-steps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class SetupStepResource {

    @Inject
    Checklist checklist;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @GET
    @MembersOnly
    @Operation(
            summary = "Lists what is missing",
            description = "For administrators; those of the coordination also read what the network lacks.")
    public Listing<SetupStepItem> list() {
        return Listing.whole(checklist.items(), SetupStepItem::of);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sets a step aside, or takes it up again", description = "For administrators.")
    public Listing<SetupStepItem> change(@NotNull @Valid SetupStepItem.Change change) {
        checklist.setAside(change.step(), change.aside());
        return list();
    }
}
