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
import org.partnernetz.group.Groups;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;
import org.partnernetz.web.rest.MembersOnly;
import org.partnernetz.web.rest.file.DocumentDraft;
import org.partnernetz.web.rest.file.DocumentItem;
import org.partnernetz.web.rest.file.ItemFiles;

/** Documents of a working group. */
@Path("organisations/{organisation}/groups/{group}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class GroupDocumentResource {

    @Inject
    Groups groups;

    @Inject
    ItemFiles files;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @PathParam("group")
    @Parameter(description = "Key of the group.")
    UUID group;

    @GET
    @MembersOnly
    @Operation(
            summary = "Lists documents of a working group",
            description = "For its members; for others the list is empty.")
    public Listing<DocumentItem> list() {
        groups.get(group);
        return files.list(ItemKind.GROUP, group);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Adds a document of a working group",
            description = "For its members who are no guests; else 404. What the group has already changes nothing."
                    + " 409 `too-many-files`, `too-much-today`, `storage-full` or `scanner-away`.")
    public Created<DocumentItem> add(@NotNull @Valid DocumentDraft draft) {
        return files.add(ItemKind.GROUP, group, draft);
    }

    @GET
    @MembersOnly
    @Path("{paper}")
    @Operation(summary = "Reads a document of a working group", description = "With its bytes.")
    public DocumentItem.Opened read(@Parameter(description = "Key of the document.") @PathParam("paper") UUID paper) {
        return files.read(ItemKind.GROUP, group, paper);
    }

    @DELETE
    @Path("{paper}")
    @Operation(
            summary = "Removes a document of a working group",
            description = "For who added it, and who leads the group; else 404.")
    @APIResponse(responseCode = "204", description = "Removed.")
    public void remove(@Parameter(description = "Key of the document.") @PathParam("paper") UUID paper) {
        files.remove(ItemKind.GROUP, group, paper);
    }
}
