// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.search;

import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Stretch;
import org.partnernetz.search.Search;
import org.partnernetz.search.SearchQuery;
import org.partnernetz.web.rest.MembersOnly;
import org.partnernetz.web.search.ByName;

/** Full-text search. */
@Path("organisations/{organisation}/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class SearchResource {

    @Inject
    Search search;

    @Inject
    ByName names;

    @GET
    @Operation(
            summary = "Searches",
            description =
                    "Topics, answers, events and what plugins offer, best matches first, as far as the caller may "
                            + "read them. Without a token: public items of the organisation. All words must occur, their "
                            + "beginnings are enough; quotation marks, `or` and a minus work as people know them.")
    public Listing<HitItem> find(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation,
            @Parameter(description = "Words to search for; without any nothing is found.") @QueryParam("q") @Nullable
                    String words,
            @Parameter(description = "Only this kind, as hits name it.") @QueryParam("kind") @Nullable String kind,
            @Parameter(description = "Only items of this organisation.") @QueryParam("of") @Nullable String owner,
            @BeanParam Stretch stretch) {
        var query = new SearchQuery(words == null ? "" : words, kind, owner, Map.of(), stretch.page());
        return Listing.of(search.find(organisation, query, Locale.ENGLISH).hits(), HitItem::of);
    }

    @GET
    @MembersOnly
    @Path("names")
    @Operation(
            summary = "Finds by name",
            description =
                    "People, organisations and working groups, at most five of each, as the search page shows them "
                            + "above what it finds: only those whom the caller finds in their directories.")
    public Listing<NamedItem> named(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation,
            @Parameter(description = "A name or its beginning; without one nothing is found.")
                    @QueryParam("q")
                    @Nullable
                    String words) {
        if (words != null && words.length() > SearchQuery.TEXT_MAX) {
            throw InvalidException.of("q", "too-long", Integer.toString(SearchQuery.TEXT_MAX));
        }
        return Listing.whole(names.called(words == null ? "" : words), NamedItem::of);
    }

    @POST
    @Operation(
            summary = "Writes a plugin's documents anew",
            description = "Throws away what a plugin has put into the search for the organisation and asks the plugin "
                    + "for all of it again. For administrators; needed only where hits are missing or out of date.")
    public Rebuilt rebuild(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation,
            @Parameter(description = "The plugin's id.", example = "founder-guide") @QueryParam("plugin") @Nullable
                    String plugin) {
        return new Rebuilt(search.rebuild(plugin == null ? "" : plugin));
    }

    /** What became of a rebuild. */
    @Schema(name = "Rebuilt", description = "What became of it.")
    public record Rebuilt(
            @Schema(description = "How many documents there are now.", required = true)
            int documents) {}
}
