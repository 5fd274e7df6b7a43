// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.partnernetz.partner.HostNames;
import org.partnernetz.web.rest.MembersOnly;

/** The host name of a partner. */
@Path("organisations/{organisation}/network/partners/{partner}/host-name")
@RequestScoped
@MembersOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "network")
public class PartnerHostNameResource {

    @Inject
    HostNames names;

    @PathParam("organisation")
    @Parameter(description = "The network's coordination.", example = "gim")
    String organisation;

    @PathParam("partner")
    @Parameter(description = "Short name of the partner.", example = "fitt")
    String partner;

    @GET
    @Operation(summary = "Reads the host name of a partner", description = "For administrators of the network.")
    public HostNameItem read() {
        return HostNameItem.of(names.of(partner));
    }

    @DELETE
    @Operation(summary = "Takes the host name from a partner", description = "For administrators of the network.")
    @APIResponse(responseCode = "204", description = "Taken away.")
    public void remove() {
        names.removeOf(partner);
    }
}
