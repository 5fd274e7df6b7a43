// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

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
import org.partnernetz.web.rest.organisation.SettingItem;

/** How the platform is set for the whole network. */
@Path("organisations/{organisation}/network/settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "network")
public class NetworkSettingResource {

    @Inject
    Settings settings;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for: the coordination.", example = "gim")
    String organisation;

    @GET
    @MembersOnly
    @Operation(summary = "Lists settings of the network", description = "For administrators of the network.")
    public Listing<SettingItem> list() {
        return Listing.whole(settings.ofNetwork(), SettingItem::of);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sets a value for the whole network", description = "For administrators of the network.")
    public Listing<SettingItem> change(@NotNull @Valid SettingItem.Change change) {
        settings.chooseForAll(change.setting(), change.value(), change.open());
        return list();
    }
}
