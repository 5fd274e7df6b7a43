// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.background;

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
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Stretch;
import org.partnernetz.web.rest.MembersOnly;

/** The audit trail of the network. */
@Path("organisations/{organisation}/network/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "network")
public class NetworkAuditResource {

    @Inject
    AuditTrail trail;

    @GET
    @MembersOnly
    @Operation(
            summary = "Lists audit entries of the network",
            description = "What was decided for the network, the newest first; for administrators of the network.")
    public Listing<AuditItem> list(
            @Parameter(description = "The network's coordination.", example = "gim") @PathParam("organisation")
                    String organisation,
            @BeanParam AskedAudit asked,
            @BeanParam Stretch stretch) {
        return Listing.of(trail.ofNetwork(asked.filter(), stretch.page()), AuditItem::of);
    }
}
