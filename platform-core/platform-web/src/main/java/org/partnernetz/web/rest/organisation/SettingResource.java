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
import org.partnernetz.rest.Listing;
import org.partnernetz.setting.Settings;
import org.partnernetz.web.rest.MembersOnly;

/** How the platform is set for an organisation. */
@Path("organisations/{organisation}/settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class SettingResource {

    @Inject
    Settings settings;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @GET
    @MembersOnly
    @Operation(summary = "Lists settings", description = "For administrators.")
    public Listing<SettingItem> list() {
        return Listing.whole(settings.own(), SettingItem::of);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sets a value for the organisation",
            description = "For administrators. 404 if organisations may have no value of their own.")
    public Listing<SettingItem> change(@NotNull @Valid SettingItem.Change change) {
        Hidden.item(() -> settings.choose(change.setting(), change.value()));
        return list();
    }
}
