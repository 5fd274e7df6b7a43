// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.forum.Forums;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Stretch;

/** The posts of one topic. */
@Path("organisations/{organisation}/topics/{topic}/posts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
public class PostsResource {

    @Inject
    Forums forums;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @PathParam("topic")
    @Parameter(description = "Key of the topic.")
    UUID topic;

    @GET
    @Operation(
            summary = "Reads posts",
            description = "The oldest post comes first. What a member reads here counts as read from then on.")
    public Listing<PostItem> list(@BeanParam Stretch stretch) {
        return Listing.of(forums.read(organisation, topic, stretch.page()).posts(), PostItem::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Writes a post", description = "409 if the topic is closed.")
    public Created<PostItem> write(@NotNull @Valid PostDraft draft) {
        var post = forums.reply(topic, draft.text(), draft.language());
        return Created.at("posts/" + post.id(), PostItem.of(post));
    }
}
