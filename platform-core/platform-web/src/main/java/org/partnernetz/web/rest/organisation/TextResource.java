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
import org.partnernetz.portrait.Portraits;
import org.partnernetz.rest.Listing;

/** The texts of an organisation. */
@Path("organisations/{organisation}/texts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class TextResource {

    @Inject
    Portraits portraits;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @GET
    @Operation(summary = "Lists texts", description = "All texts of the organisation, also the empty ones.")
    public Listing<TextItem> list() {
        return Listing.whole(portraits.texts(organisation), TextItem::of);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Writes a text", description = "For administrators of the organisation.")
    public TextItem write(@NotNull @Valid TextItem.Change change) {
        return Hidden.item(
                () -> TextItem.of(portraits.write(change.kind(), change.german(), change.english(), change.checked())));
    }
}
