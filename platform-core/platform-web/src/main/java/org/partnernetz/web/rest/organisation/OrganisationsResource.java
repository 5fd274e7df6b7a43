// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.rest.Listing;
import org.partnernetz.tenant.Organisations;

/** The public directory of the network. */
@Path("organisations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class OrganisationsResource {

    @Inject
    Organisations organisations;

    @GET
    @Operation(
            summary = "Lists organisations",
            description = "The public directory: the coordination first, then by name. Always the whole list.")
    public Listing<OrganisationItem> list() {
        return Listing.whole(organisations.all(), OrganisationItem::of);
    }
}
