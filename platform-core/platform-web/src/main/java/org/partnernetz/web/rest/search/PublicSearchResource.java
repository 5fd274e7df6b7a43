// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.search;

import java.time.Instant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnernetz.rest.Listing;
import org.partnernetz.search.host.PublicSearch;

/** What everybody finds in the whole network. */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class PublicSearchResource {

    @Inject
    PublicSearch search;

    @GET
    @Operation(
            summary = "Searches what is public",
            description = "Offers and public events of all organisations, the best 50. 400 `search-too-long`.")
    public Listing<PublicHit> find(
            @Parameter(description = "The words to look for.", example = "Abschluss") @QueryParam("q") @Nullable
                    String q) {
        return Listing.whole(search.find(q == null ? "" : q), PublicHit::of);
    }

    /** A public item that was found. */
    @Schema(name = "PublicHit", description = "A public item that was found.")
    public record PublicHit(
            @Schema(description = "`offer` or `event`.", examples = "offer", required = true)
            String kind,

            @Schema(description = "Its title.", required = true)
            String title,

            @Schema(description = "The address of its page.", required = true)
            String address,

            @Schema(description = "Short name of the organisation.", examples = "fitt", required = true)
            String organisation,

            @Schema(description = "When it was last changed.", required = true)
            Instant at) {

        static PublicHit of(PublicSearch.Hit hit) {
            return new PublicHit(hit.kind(), hit.title(), hit.address(), hit.organisationSlug(), hit.at());
        }
    }
}
