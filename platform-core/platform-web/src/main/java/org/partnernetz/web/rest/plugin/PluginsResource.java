// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.plugin;

import java.util.List;
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
import org.partnernetz.plugin.admin.PluginChoices;
import org.partnernetz.rest.Listing;
import org.partnernetz.web.problem.ProblemAnswer;
import org.partnernetz.web.rest.MembersOnly;
import org.partnernetz.web.rest.plugin.PluginDecision.Grant;
import org.partnernetz.web.rest.plugin.PluginDecision.OwnValue;

/** What an organisation decides about the plugins that the network offers to it. */
@MembersOnly
@Path("organisations/{organisation}/plugins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plugins")
public class PluginsResource {

    @Inject
    PluginChoices choices;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @GET
    @Operation(
            summary = "Lists the plugins that are offered",
            description = "By name, in the language asked for; for administrators of the organisation.")
    public Listing<PluginItem> list(@Context HttpHeaders headers) {
        return Listing.whole(choices.offered(language(headers)), PluginItem::of);
    }

    @GET
    @Path("{plugin}")
    @Operation(
            summary = "Reads what there is to decide about a plugin",
            description = "Permissions and settings with what counts; for administrators of the organisation.")
    public SheetItem read(
            @Parameter(description = "Id of the plugin.", example = "founder-guide") @PathParam("plugin") String plugin,
            @Context HttpHeaders headers) {
        return SheetItem.of(choices.sheet(plugin, language(headers)));
    }

    @PATCH
    @Path("{plugin}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Transactional(rollbackOn = Exception.class)
    @Operation(
            summary = "Decides about a plugin",
            description = "Switches it on or off, gives permissions, sets own values: all of it or, where something is "
                    + "refused, nothing; for administrators of the organisation.")
    public SheetItem decide(
            @Parameter(description = "Id of the plugin.", example = "founder-guide") @PathParam("plugin") String plugin,
            @NotNull @Valid PluginDecision decision,
            @Context HttpHeaders headers) {
        choices.sheet(plugin, language(headers));
        if (decision.enabled() != null) {
            switchTo(decision.enabled(), plugin);
        }
        if (decision.permissions() != null) {
            give(decision.permissions(), plugin);
        }
        if (decision.settings() != null) {
            set(decision.settings(), plugin);
        }
        return SheetItem.of(choices.sheet(plugin, language(headers)));
    }

    private void switchTo(boolean on, String plugin) {
        if (on) {
            choices.enable(plugin);
        } else {
            choices.disable(plugin);
        }
    }

    private void give(List<Grant> grants, String plugin) {
        choices.grant(
                plugin, grants.stream().collect(Collectors.toMap(Grant::key, Grant::roles, (first, last) -> last)));
    }

    private void set(List<OwnValue> values, String plugin) {
        choices.set(
                plugin,
                values.stream().collect(Collectors.toMap(OwnValue::key, OwnValue::given, (first, last) -> last)));
    }

    private static Locale language(HttpHeaders headers) {
        return ProblemAnswer.language(headers.getAcceptableLanguages());
    }
}
