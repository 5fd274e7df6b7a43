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

/** The audit trail of an organisation. */
@Path("organisations/{organisation}/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class AuditResource {

    @Inject
    AuditTrail trail;

    @GET
    @MembersOnly
    @Operation(summary = "Lists audit entries", description = "The newest first; for administrators.")
    public Listing<AuditItem> list(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation,
            @BeanParam AskedAudit asked,
            @BeanParam Stretch stretch) {
        return Listing.of(trail.entries(asked.filter(), stretch.page()), AuditItem::of);
    }
}
