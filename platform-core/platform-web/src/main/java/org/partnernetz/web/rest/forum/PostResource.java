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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.partnernetz.forum.Decision;
import org.partnernetz.forum.Flags;
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

    @Inject
    Flags flags;

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
                    "The text is for the member who wrote it, and so is taking it back within a day; hiding is for"
                            + " moderators of the organisation that keeps the forum, with a reason; the first post goes"
                            + " with its topic: 409 `opens-topic`. 409 `changed-meanwhile`, `too-late`.")
    public PostItem edit(@BeanParam Seen seen, @NotNull @Valid PostChange change) {
        change.check();
        var version = seen.version();
        if (change.text() != null) {
            return PostItem.of(forums.edit(post, change.text(), version));
        }
        var kind = change.hidden() == null ? Decision.Kind.WITHDRAWN : Decision.Kind.HIDDEN;
        return PostItem.of(
                Boolean.TRUE.equals(change.hidden()) || Boolean.TRUE.equals(change.withdrawn())
                        ? moderation.decidePost(post, kind, change.why(), version)
                        : moderation.takeBackPost(post, kind, version));
    }

    @DELETE
    @Operation(
            summary = "Erases a post for good",
            description = "Its text, also from search, notices and mails; an empty post stays. For moderators of the"
                    + " organisation that keeps the forum, and of its author's. Cannot be undone.")
    @APIResponse(responseCode = "204", description = "Erased.")
    public void erase(
            @Parameter(description = "Why, for the author and both organisations; required.")
                    @QueryParam("reason")
                    @Nullable
                    String reason) {
        moderation.decidePost(post, Decision.Kind.ERASED, reason == null ? "" : reason, null);
    }

    @POST
    @Path("flags")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Asks moderators to look at a post",
            description = "Those of the organisation that keeps the forum. Asking twice changes nothing.")
    @APIResponse(responseCode = "204", description = "Told.")
    public void flag(@NotNull @Valid FlagDraft draft) {
        flags.raise(post, draft.reason());
    }
}
