// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.PluginAdministration;
import org.partnernetz.plugin.admin.PluginChange;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;
import org.partnernetz.web.rest.MembersOnly;

/** The plugins of the installation, for administrators of the coordination; for everybody else nothing is here. */
@Path("organisations/{organisation}/network/plugins")
@RequestScoped
@MembersOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plugins")
public class NetworkPluginsResource {
    private static final int OUTCOMES = 100;

    @Inject
    PluginAdministration administration;

    @PathParam("organisation")
    @Parameter(description = "The network's coordination.", example = "gim")
    String organisation;

    @GET
    @Operation(
            summary = "Lists the plugins of the network",
            description =
                    "Those that run, are refused, switched off or only available, and those of which only the data are left,"
                            + " by id. Always the whole list.")
    public Listing<KnownPluginItem> list() {
        return Listing.whole(administration.all(Locale.GERMAN), KnownPluginItem::of);
    }

    @POST
    @RequestBody(
            description = "The jar itself.",
            required = true,
            content =
                    @Content(
                            mediaType = "application/java-archive",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "Uploads a plugin's jar",
            description =
                    "It is laid among the available ones and not installed. 409 if it is no plugin, is larger than 64 MB, "
                            + "or has the name of something of the platform.")
    public Created<KnownPluginItem> bring(InputStream jar) throws IOException {
        var plugin = administration.bring(jar);
        return new Created<>(plugin, KnownPluginItem.of(administration.get(plugin, Locale.GERMAN)));
    }

    @GET
    @Path("{plugin}")
    @Operation(summary = "Reads the state of a plugin", description = "With the versions that lie on this server.")
    public KnownPluginItem read(@Parameter(description = "Id of the plugin.") @PathParam("plugin") String plugin) {
        return KnownPluginItem.of(administration.get(plugin, Locale.GERMAN));
    }

    @GET
    @Path("{plugin}/plan")
    @Operation(summary = "Says what a change would do", description = "Nothing is tried or changed.")
    public PlanItem plan(
            @Parameter(description = "Id of the plugin.") @PathParam("plugin") String plugin,
            @Parameter(
                            description = "What shall be done.",
                            schema = @Schema(implementation = PluginChange.Action.class, defaultValue = "UPDATE"))
                    @QueryParam("action")
                    PluginChange.@Nullable Action action,
            @Parameter(description = "The version to bring. Left out: the highest that lies there.")
                    @QueryParam("version")
                    @Nullable
                    @Size(max = ChangeBody.VERSION_MAX)
                    String version) {
        var wanted = action == null ? PluginChange.Action.UPDATE : action;
        return PlanItem.of(administration.plan(new PluginChange(plugin, wanted, version)));
    }

    @POST
    @Path("{plugin}/changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Changes a plugin",
            description =
                    "Installs, updates, switches off or on, uninstalls or purges it, and answers once that is done "
                            + "or has failed. 409 if the plan has obstacles.")
    public ReportItem change(
            @Parameter(description = "Id of the plugin.") @PathParam("plugin") String plugin,
            @NotNull @Valid ChangeBody change) {
        return ReportItem.of(administration.carryOut(new PluginChange(plugin, change.action(), change.version())));
    }

    @GET
    @Path("{plugin}/outcomes")
    @Operation(
            summary = "Lists the outcomes of changes of a plugin",
            description = "The newest first, at most " + OUTCOMES + ".")
    public Listing<OutcomeItem> outcomes(
            @Parameter(description = "Id of the plugin.") @PathParam("plugin") String plugin) {
        return Listing.whole(administration.outcomes(plugin, OUTCOMES), OutcomeItem::of);
    }

    @GET
    @Path("{plugin}/log")
    @Operation(
            summary = "Reads what a plugin logged",
            description = "This plugin alone, on this server since its start, the newest first.")
    public Listing<LogLineItem> log(@Parameter(description = "Id of the plugin.") @PathParam("plugin") String plugin) {
        return Listing.whole(administration.log(plugin), LogLineItem::of);
    }
}
