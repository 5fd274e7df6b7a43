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
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.group.Groups;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Stretch;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.web.rest.MembersOnly;

/** The working groups that the caller may see. */
@Path("organisations/{organisation}/groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class GroupResource {

    @Inject
    Groups groups;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @GET
    @MembersOnly
    @Operation(
            summary = "Lists own working groups",
            description = "Current ones in which the caller takes part for the organisation. Always the whole list.")
    public Listing<GroupItem> list() {
        return Listing.whole(groups.mine(), GroupItem::of);
    }

    @GET
    @MembersOnly
    @Path("directory")
    @Operation(
            summary = "Lists working groups",
            description = "All that the caller may see, by name: the own ones, and those that people can join.")
    public Listing<GroupDetail> directory(@BeanParam Stretch stretch) {
        return Listing.of(groups.list(stretch.page()), GroupDetail::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Founds a working group",
            description = "For all who work in the organisation; the founder is in it and leads it.")
    public Created<GroupDetail> found(@NotNull @Valid GroupDraft draft) {
        var group = groups.found(draft.toGroup());
        return Created.of(group.id(), GroupDetail.of(group));
    }

    @GET
    @MembersOnly
    @Path("{group}")
    @Operation(summary = "Reads a working group", description = "If the caller may see it.")
    public GroupDetail read(@Parameter(description = "Key of the group.") @PathParam("group") UUID group) {
        return GroupDetail.of(groups.get(group));
    }

    @PUT
    @Path("{group}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes a working group", description = "For who leads it.")
    public GroupDetail change(
            @Parameter(description = "Key of the group.") @PathParam("group") UUID group,
            @NotNull @Valid GroupDraft draft) {
        return Hidden.item(() -> GroupDetail.of(groups.change(group, draft.toGroup())));
    }

    @PUT
    @Path("{group}/membership")
    @Operation(
            summary = "Joins a working group, or asks to",
            description = "As its `entry` says. 409 `group-over`, `already-in-group`.")
    public GroupDetail join(@Parameter(description = "Key of the group.") @PathParam("group") UUID group) {
        return Hidden.item(() -> GroupDetail.of(groups.join(group)));
    }

    @DELETE
    @Path("{group}/membership")
    @Operation(summary = "Leaves a working group", description = "Or takes back the request to come in.")
    @APIResponse(responseCode = "204", description = "Left.")
    public void leave(@Parameter(description = "Key of the group.") @PathParam("group") UUID group) {
        groups.leave(group);
    }

    @GET
    @MembersOnly
    @Path("{group}/seats")
    @Operation(
            summary = "Lists who is in a working group",
            description = "For its members and who leads it; those who lead it first.")
    public Listing<SeatItem> seats(
            @Parameter(description = "Key of the group.") @PathParam("group") UUID group, @BeanParam Stretch stretch) {
        return Hidden.item(() -> Listing.of(groups.seats(group, stretch.page()), SeatItem::of));
    }

    @GET
    @MembersOnly
    @Path("{group}/requests")
    @Operation(summary = "Lists who asks to come in", description = "For who leads it. Always the whole list.")
    public Listing<SeatItem> requests(@Parameter(description = "Key of the group.") @PathParam("group") UUID group) {
        return Hidden.item(() -> Listing.whole(groups.requests(group), SeatItem::of));
    }

    @PUT
    @Path("{group}/seats/{person}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Adds a person, and says whether they lead the group",
            description =
                    "For who leads it: on behalf of the acting organisation, or else of one through which the person"
                            + " takes part in the network.")
    @APIResponse(responseCode = "204", description = "Added.")
    public void add(
            @Parameter(description = "Key of the group.") @PathParam("group") UUID group,
            @Parameter(description = "The person's key.") @PathParam("person") UUID person,
            @NotNull @Valid SeatDraft draft) {
        Hidden.item(() -> {
            groups.add(group, new PersonId(person));
            if (draft.chair() != null) {
                groups.lead(group, new PersonId(person), draft.chair());
            }
        });
    }

    @DELETE
    @Path("{group}/seats/{person}")
    @Operation(summary = "Ends a seat or refuses a request", description = "For who leads it.")
    @APIResponse(responseCode = "204", description = "Ended.")
    public void remove(
            @Parameter(description = "Key of the group.") @PathParam("group") UUID group,
            @Parameter(description = "The person's key.") @PathParam("person") UUID person) {
        Hidden.item(() -> groups.remove(group, new PersonId(person)));
    }
}
