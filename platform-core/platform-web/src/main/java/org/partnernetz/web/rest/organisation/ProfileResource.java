// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.partnernetz.profile.Profiles;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Stretch;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.web.rest.MembersOnly;

/** Profiles and directories. */
@Path("organisations/{organisation}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class ProfileResource {

    @Inject
    Profiles profiles;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @GET
    @MembersOnly
    @Path("directory")
    @Operation(
            summary = "Finds people",
            description =
                    "By name, or by the words that begin as is searched; for members. Of what they tell, only "
                            + "function and languages are there. A stretch may have fewer items than it could although more follow.")
    public Listing<ProfileItem> find(@BeanParam PersonQuery query, @BeanParam Stretch stretch) {
        return Hidden.item(() -> Listing.of(profiles.find(query.sought(), stretch.page()), ProfileItem::of));
    }

    @GET
    @MembersOnly
    @Path("people/{person}")
    @Operation(
            summary = "Reads what a person shows",
            description = "One profile for each organisation in which the caller finds the person; for members.")
    public Listing<ProfileItem> read(@Parameter(description = "The person's key.") @PathParam("person") UUID person) {
        return Hidden.item(() -> Listing.whole(profiles.of(new PersonId(person)), ProfileItem::of));
    }

    @GET
    @MembersOnly
    @Path("profile")
    @Operation(summary = "Reads the own profile", description = "Also what nobody else sees.")
    public OwnProfile mine() {
        return Hidden.item(() -> OwnProfile.of(profiles.mine()));
    }

    @PUT
    @Path("profile")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replaces the own profile", description = "What is missing or empty tells nothing.")
    public OwnProfile tell(@NotNull @Valid OwnProfile profile) {
        return Hidden.item(() -> {
            profiles.tell(profile.told());
            return OwnProfile.of(profiles.mine());
        });
    }
}
