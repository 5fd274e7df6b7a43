// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.file.ItemKind;
import org.partnernetz.forum.Forums;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;
import org.partnernetz.web.rest.MembersOnly;
import org.partnernetz.web.rest.file.DocumentDraft;
import org.partnernetz.web.rest.file.DocumentItem;
import org.partnernetz.web.rest.file.ItemFiles;

/** Files of a post. */
@Path("organisations/{organisation}/posts/{post}/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
public class PostFileResource {

    @Inject
    Forums forums;

    @Inject
    ItemFiles files;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @PathParam("post")
    @Parameter(description = "Key of the post.")
    UUID post;

    @GET
    @MembersOnly
    @Operation(summary = "Lists files of a post", description = "For members who may read the post.")
    public Listing<DocumentItem> list() {
        forums.post(post);
        return files.list(ItemKind.POST, post);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Adds a file of a post",
            description =
                    "For who wrote it, as long as its topic takes posts; else 404. At most five. What the post has already changes nothing."
                            + " 409 `too-many-files`, `too-much-today`, `storage-full` or `scanner-away`.")
    public Created<DocumentItem> add(@NotNull @Valid DocumentDraft draft) {
        return files.add(ItemKind.POST, post, draft);
    }

    @GET
    @MembersOnly
    @Path("{attachment}")
    @Operation(summary = "Reads a file of a post", description = "With its bytes.")
    public DocumentItem.Opened read(
            @Parameter(description = "Key of the file.") @PathParam("attachment") UUID attachment) {
        return files.read(ItemKind.POST, post, attachment);
    }

    @DELETE
    @Path("{attachment}")
    @Operation(
            summary = "Removes a file of a post",
            description = "For who wrote it, as long as its topic takes posts; else 404.")
    @APIResponse(responseCode = "204", description = "Removed.")
    public void remove(@Parameter(description = "Key of the file.") @PathParam("attachment") UUID attachment) {
        files.remove(ItemKind.POST, post, attachment);
    }
}
