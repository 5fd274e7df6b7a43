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
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.rest.Listing;
import org.partnernetz.setting.Settings;
import org.partnernetz.web.rest.MembersOnly;
import org.partnernetz.web.rest.organisation.SettingItem;

/** What bounds a partner. */
@Path("organisations/{organisation}/network/partners/{partner}/settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "network")
public class PartnerSettingResource {

    @Inject
    Settings settings;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for: the coordination.", example = "gim")
    String organisation;

    @PathParam("partner")
    @Parameter(description = "The partner.", example = "fitt")
    String partner;

    @GET
    @MembersOnly
    @Operation(summary = "Lists what bounds a partner", description = "For administrators of the network.")
    public Listing<SettingItem> list() {
        return Listing.whole(settings.ofPartner(partner), SettingItem::of);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sets what bounds a partner", description = "For administrators of the network.")
    public Listing<SettingItem> change(@NotNull @Valid BoundDraft change) {
        try {
            settings.chooseFor(partner, change.setting(), change.value());
        } catch (NotAllowedException noBound) {
            throw new NotFoundException();
        }
        return list();
    }
}
