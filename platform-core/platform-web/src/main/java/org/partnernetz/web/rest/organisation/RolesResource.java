// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.member.host.CoreRight;
import org.partnernetz.plugin.admin.PluginRights;
import org.partnernetz.rest.Listing;
import org.partnernetz.tenant.Role;
import org.partnernetz.web.rest.MembersOnly;

/** Which roles may do what. */
@Path("organisations/{organisation}/rights")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class RolesResource {

    @Inject
    PluginRights rights;

    @GET
    @MembersOnly
    @Operation(
            summary = "Lists what roles may do",
            description =
                    "In the core, and in the plugins that the organisation uses; for members. Always the whole list.")
    public Listing<Right> list(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation) {
        var plugins = Hidden.item(() -> rights.all(Locale.ENGLISH));
        var core = Stream.of(CoreRight.values()).map(right -> new Right("", right.name(), right.roles()));
        var own = plugins.stream()
                .flatMap(plugin -> plugin.permissions().stream()
                        .map(line -> new Right(plugin.plugin(), line.key(), line.roles())));
        return Listing.whole(Stream.concat(core, own).toList());
    }

    /** What some roles may do. */
    @Schema(name = "Right", description = "What some roles may do.")
    public record Right(
            @Schema(description = "The plugin; empty for the core.", required = true)
            String plugin,

            @Schema(description = "The right.", required = true)
            String right,

            @Schema(description = "The roles that have it in the organisation.", required = true)
            Set<Role> roles) {}
}
