// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.profile.Profiles;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.web.rest.MembersOnly;

/** Pictures of people. */
@Path("organisations/{organisation}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class PictureResource {

    @Inject
    Profiles profiles;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @GET
    @MembersOnly
    @Path("people/{person}/picture/{picture}")
    @Operation(summary = "Reads the picture of a person", description = "If the caller may see it.")
    public PictureItem read(
            @Parameter(description = "The person's key.") @PathParam("person") UUID person,
            @Parameter(description = "SHA-256 of the picture, as in the profile.") @PathParam("picture")
                    String picture) {
        return PictureItem.of(profiles.picture(new PersonId(person), picture));
    }

    @PUT
    @Path("profile/picture")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Shows a picture of the caller",
            description = "A square is cut out of its middle and drawn anew, without what the file says beside it. 409"
                    + " `too-much-today` or `scanner-away`.")
    @APIResponse(responseCode = "204", description = "Shown.")
    public void show(@NotNull @Valid PictureDraft draft) {
        Hidden.item(() -> profiles.showPicture(draft.picture(), draft.seen()));
    }

    @DELETE
    @Path("profile/picture")
    @Operation(summary = "Shows no picture of the caller any more", description = "Initials stand in its place.")
    @APIResponse(responseCode = "204", description = "Removed.")
    public void remove() {
        Hidden.item(profiles::removePicture);
    }
}
