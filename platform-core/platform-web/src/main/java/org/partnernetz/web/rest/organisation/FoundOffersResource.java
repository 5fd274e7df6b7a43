// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnernetz.portrait.Offers;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Stretch;

/** What those find who seek advice. */
@Path("offers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class FoundOffersResource {

    @Inject
    Offers offers;

    @GET
    @Operation(
            summary = "Finds offers",
            description = "Offers of all organisations for those who seek advice; for everybody.")
    public Listing<OfferedItem> find(
            @Parameter(description = "Where the person lives: a municipality key or its prefix.", example = "10041100")
                    @QueryParam("place")
                    @Nullable
                    String place,
            @Parameter(description = "Which language the person speaks (BCP 47).", example = "ar")
                    @QueryParam("language")
                    @Nullable
                    String language,
            @BeanParam Stretch stretch) {
        var question = new Offers.Question(place == null ? "" : place, language == null ? "" : language);
        return Listing.of(offers.find(question, stretch.page()).page(), OfferedItem::of);
    }
}
