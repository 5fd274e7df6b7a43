// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

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
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.Watches;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Stretch;

/** The forums of an organisation. */
@Path("organisations/{organisation}/forums")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
public class ForumResource {

    @Inject
    Forums forums;

    @Inject
    Watches watches;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @GET
    @Operation(
            summary = "Lists forums",
            description = "The organisation's forums in their order, then those of others for the network; without"
                    + " those that are archived. Always the whole list.")
    public Listing<ForumItem> list() {
        return Listing.whole(forums.forums(organisation), ForumItem::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sets up a forum", description = "For moderators: as the last one of the organisation.")
    public Created<ForumItem> setUp(@NotNull @Valid ForumDraft draft) {
        var forum = forums.setUp(draft.toForum());
        return Created.of(forum.id(), ForumItem.of(forum));
    }

    @GET
    @Path("{forum}")
    @Operation(summary = "Reads a forum", description = "Also one that is archived.")
    public ForumItem read(@Parameter(description = "Key of the forum.") @PathParam("forum") UUID forum) {
        return ForumItem.of(forums.forum(organisation, forum));
    }

    @PUT
    @Path("{forum}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes a forum", description = "For moderators of the organisation that keeps it.")
    public ForumItem change(
            @Parameter(description = "Key of the forum.") @PathParam("forum") UUID forum,
            @NotNull @Valid ForumDraft draft) {
        return ForumItem.of(forums.change(forum, draft.toForum()));
    }

    @GET
    @Path("{forum}/topics")
    @Operation(summary = "Lists the topics of a forum", description = "First what is pinned, then newest post first.")
    public Listing<TopicLine> topics(
            @Parameter(description = "Key of the forum.") @PathParam("forum") UUID forum, @BeanParam Stretch stretch) {
        return Listing.of(forums.topics(organisation, forum, stretch.page()), TopicLine::of);
    }

    @PUT
    @Path("{forum}/place")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Moves a forum to another place",
            description = "For moderators of the organisation that keeps it: among its forums.")
    public ForumItem place(
            @Parameter(description = "Key of the forum.") @PathParam("forum") UUID forum,
            @NotNull @Valid PlaceDraft draft) {
        forums.place(forum, draft.place());
        return ForumItem.of(forums.forum(organisation, forum));
    }

    @PUT
    @Path("{forum}/watch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Follows or mutes a forum",
            description = "Who follows a forum hears of every post in it; who has muted it hears only of topics that"
                    + " they follow.")
    public ForumItem watch(
            @Parameter(description = "Key of the forum.") @PathParam("forum") UUID forum,
            @NotNull @Valid WatchDraft draft) {
        watches.forum(forum, draft.watch());
        return ForumItem.of(forums.forum(organisation, forum));
    }

    @PUT
    @Path("{forum}/archive")
    @Operation(
            summary = "Archives a forum",
            description = "For moderators of the organisation that keeps it: nobody writes in it any more.")
    public ForumItem archive(@Parameter(description = "Key of the forum.") @PathParam("forum") UUID forum) {
        return ForumItem.of(forums.archive(forum));
    }

    @DELETE
    @Path("{forum}/archive")
    @Operation(
            summary = "Opens an archived forum again",
            description = "For moderators of the organisation that keeps it.")
    @APIResponse(responseCode = "204", description = "Opened.")
    public void revive(@Parameter(description = "Key of the forum.") @PathParam("forum") UUID forum) {
        forums.revive(forum);
    }
}
