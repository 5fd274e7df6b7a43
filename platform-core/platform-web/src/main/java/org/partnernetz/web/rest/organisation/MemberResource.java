// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.member.Members;
import org.partnernetz.privacy.Privacy;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Stretch;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.web.rest.MembersOnly;

/** The members of an organisation. */
@Path("organisations/{organisation}/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class MemberResource {

    @Inject
    Members members;

    @Inject
    Privacy privacy;

    @GET
    @MembersOnly
    @Operation(summary = "Lists members", description = "Active members by name; for members of the organisation.")
    public Listing<MemberItem> list(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation,
            @BeanParam Stretch stretch) {
        return Listing.of(members.list(stretch.page()), MemberItem::of);
    }

    @DELETE
    @Path("{person}/data")
    @Operation(
            summary = "Erases a person",
            description =
                    "Erases account and personal data in the core and in all plugins, in one transaction; what the "
                            + "person wrote stays without the name. For administrators of the organisation, if the person is and "
                            + "was a member nowhere else, and for administrators of the network. Cannot be undone. 409: "
                            + "`member-elsewhere`, `last-administrator`, `yourself`, `plugin-not-running`.")
    @APIResponse(responseCode = "204", description = "Erased.")
    public void erase(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation,
            @Parameter(description = "The person's key.") @PathParam("person") UUID person) {
        privacy.erase(new PersonId(person));
    }
}
