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
import org.partnernetz.job.Jobs;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Stretch;
import org.partnernetz.web.rest.MembersOnly;

/** What ran in the background. */
@Path("organisations/{organisation}/jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class JobResource {

    @Inject
    Jobs jobs;

    @GET
    @MembersOnly
    @Operation(
            summary = "Lists runs of background jobs",
            description = "The newest first, of the last 30 days; for administrators. Those of the network's"
                    + " coordination see the runs of all organisations.")
    public Listing<RunItem> list(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation,
            @BeanParam Stretch stretch) {
        return Listing.of(jobs.history(stretch.page()), RunItem::of);
    }
}
