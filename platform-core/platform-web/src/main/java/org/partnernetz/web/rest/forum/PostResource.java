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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.Moderation;
import org.partnernetz.rest.Seen;
import org.partnernetz.web.rest.MembersOnly;

/** One post. */
@Path("organisations/{organisation}/posts/{post}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
public class PostResource {

    @Inject
    Forums forums;

    @Inject
    Moderation moderation;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @PathParam("post")
    @Parameter(description = "Key of the post.")
    UUID post;

    @GET
    @MembersOnly
    @Operation(summary = "Reads a post", description = "For members.")
    public PostItem read() {
        return PostItem.of(forums.post(post));
    }

    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(
            summary = "Changes a post, hides it or shows it again",
            description =
                    "The text is for the member who wrote it, hiding for moderators of the organisation that keeps"
                            + " the forum, with a reason; the first post is hidden with its topic: 409 `opens-topic`. 409"
                            + " `changed-meanwhile`.")
    public PostItem edit(@BeanParam Seen seen, @NotNull @Valid PostChange change) {
        change.check();
        var version = seen.version();
        if (change.text() != null) {
            return PostItem.of(forums.edit(post, change.text(), version));
        }
        return PostItem.of(
                Boolean.TRUE.equals(change.hidden())
                        ? moderation.hidePost(post, change.why(), version)
                        : moderation.showPost(post, version));
    }
}
