// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnernetz.member.Members;
import org.partnernetz.member.host.Handovers;
import org.partnernetz.member.host.PasswordResets;
import org.partnernetz.member.host.SecondFactors;
import org.partnernetz.privacy.Privacy;
import org.partnernetz.rest.Created;
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
    PasswordResets resets;

    @Inject
    SecondFactors factors;

    @Inject
    Handovers handovers;

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

    @GET
    @MembersOnly
    @Path("former")
    @Operation(
            summary = "Lists former members",
            description = "Who left within a year, the latest first; for administrators.")
    public Listing<MemberItem> former(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation,
            @BeanParam Stretch stretch) {
        return Listing.of(members.former(stretch.page()), MemberItem::of);
    }

    @GET
    @MembersOnly
    @Path("{person}")
    @Operation(summary = "Reads a member", description = "An active member.")
    public MemberItem read(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation,
            @Parameter(description = "The person's key.") @PathParam("person") UUID person) {
        return Hidden.item(() -> MemberItem.of(members.get(new PersonId(person))));
    }

    @PUT
    @Path("{person}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Changes a membership",
            description = "For administrators. 409 `last-administrator` or `changed-meanwhile`.")
    public MemberItem change(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation,
            @Parameter(description = "The person's key.") @PathParam("person") UUID person,
            @NotNull @Valid MembershipDraft draft) {
        return Hidden.item(() -> MemberItem.of(members.change(new PersonId(person), draft.toChange())));
    }

    @DELETE
    @Path("{person}")
    @Operation(
            summary = "Ends a membership",
            description =
                    "For administrators. What the person wrote stays; coming events, and what plugins say that the "
                            + "person is responsible for, go to a successor. 409 `last-administrator`, `module-silent`.")
    @APIResponse(responseCode = "204", description = "Ended.")
    public void end(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation,
            @Parameter(description = "The person's key.") @PathParam("person") UUID person,
            @Parameter(description = "Key of the member who takes over; required if there is something to take.")
                    @QueryParam("successor")
                    @Nullable
                    UUID successor) {
        var heir = successor == null ? null : new PersonId(successor);
        Hidden.item(() -> handovers.end(new PersonId(person), heir));
    }

    @PUT
    @Path("{person}/pause")
    @Operation(
            summary = "Lets a membership rest",
            description = "For administrators: the person cannot act until it is resumed. 409 `last-administrator`.")
    public MemberItem pause(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation,
            @Parameter(description = "The person's key.") @PathParam("person") UUID person) {
        return Hidden.item(() -> MemberItem.of(members.pause(new PersonId(person))));
    }

    @DELETE
    @Path("{person}/pause")
    @Operation(summary = "Resumes a membership", description = "For administrators.")
    @APIResponse(responseCode = "204", description = "Resumed.")
    public void resume(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation,
            @Parameter(description = "The person's key.") @PathParam("person") UUID person) {
        Hidden.item(() -> {
            members.resume(new PersonId(person));
        });
    }

    @PUT
    @Path("former/{person}")
    @Operation(
            summary = "Takes a former member back",
            description = "For administrators: with the roles that the person had.")
    public MemberItem readmit(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation,
            @Parameter(description = "The person's key.") @PathParam("person") UUID person) {
        return Hidden.item(() -> MemberItem.of(members.readmit(new PersonId(person))));
    }

    @POST
    @Path("{person}/password-resets")
    @Operation(
            summary = "Makes a code for a new password",
            description = "For administrators, to hand over. 409 `reset-elsewhere` if the person belongs to another "
                    + "organisation, too.")
    public Created<HandedCode> reset(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation,
            @Parameter(description = "The person's key.") @PathParam("person") UUID person) {
        return new Created<>(null, Hidden.item(() -> HandedCode.of(resets.issue(new PersonId(person)))));
    }

    @DELETE
    @Path("{person}/second-factor")
    @Operation(
            summary = "Takes a lost second factor",
            description =
                    "For administrators; the person is told. 409 `factor-elsewhere` if the person belongs to another "
                            + "organisation, too; then for administrators of the coordination.")
    @APIResponse(responseCode = "204", description = "Taken.")
    public void resetFactor(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation,
            @Parameter(description = "The person's key.") @PathParam("person") UUID person) {
        Hidden.item(() -> factors.reset(new PersonId(person)));
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
