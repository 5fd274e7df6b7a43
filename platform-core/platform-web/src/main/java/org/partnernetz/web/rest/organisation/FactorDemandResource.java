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
import org.partnernetz.member.host.SecondFactors;
import org.partnernetz.web.rest.MembersOnly;

/** The second factor that an organisation demands. */
@Path("organisations/{organisation}/second-factor")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class FactorDemandResource {

    @Inject
    SecondFactors factors;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @GET
    @MembersOnly
    @Operation(summary = "Reads who needs a second factor", description = "For members.")
    public FactorDemand read() {
        return new FactorDemand(factors.demanded());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Demands a second factor",
            description = "For administrators who have one themselves: 409 `factor-first`. Not of advice-seekers.")
    public FactorDemand demand(@NotNull @Valid FactorDemand demand) {
        Hidden.item(() -> factors.demand(demand.roles()));
        return demand;
    }
}
