// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.plugin;

import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.plugin.admin.PluginOffers;
import org.partnernetz.web.problem.ProblemAnswer;
import org.partnernetz.web.rest.MembersOnly;
import org.partnernetz.web.rest.plugin.OfferDecision.ValueForAll;

/** What the network decides about a plugin for its organisations. */
@MembersOnly
@Path("organisations/{organisation}/network/plugins/{plugin}/offer")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plugins")
public class PluginOfferResource {

    @Inject
    PluginOffers offers;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for: the coordination.", example = "htw")
    String organisation;

    @PathParam("plugin")
    @Parameter(description = "Id of the plugin.", example = "founder-guide")
    String plugin;

    @GET
    @Operation(
            summary = "Reads to whom a plugin is offered",
            description = "And how it is set for all; for administrators of the network.")
    public OfferItem read(@Context HttpHeaders headers) {
        return OfferItem.of(offers.offer(plugin, language(headers)));
    }

    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Transactional(rollbackOn = Exception.class)
    @Operation(
            summary = "Decides to whom a plugin is offered",
            description = "And how it is set for all; all of it or, where something is refused, nothing; for "
                    + "administrators of the network.")
    public OfferItem decide(@NotNull @Valid OfferDecision decision, @Context HttpHeaders headers) {
        offers.offer(plugin, language(headers));
        if (decision.withheld() != null) {
            offers.withhold(plugin, decision.withheld());
        }
        if (decision.settings() != null) {
            offers.setForAll(
                    plugin,
                    decision.settings().stream()
                            .collect(Collectors.toMap(ValueForAll::key, ValueForAll::word, (first, last) -> last)));
        }
        return OfferItem.of(offers.offer(plugin, language(headers)));
    }

    private static Locale language(HttpHeaders headers) {
        return ProblemAnswer.language(headers.getAcceptableLanguages());
    }
}
