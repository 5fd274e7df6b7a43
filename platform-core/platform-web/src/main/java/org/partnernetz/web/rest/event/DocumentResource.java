// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.event;

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
import org.partnernetz.event.Events;
import org.partnernetz.file.ItemKind;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;
import org.partnernetz.web.rest.file.DocumentDraft;
import org.partnernetz.web.rest.file.DocumentItem;
import org.partnernetz.web.rest.file.ItemFiles;

/** Documents of an event. */
@Path("organisations/{organisation}/events/{event}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events")
public class DocumentResource {

    @Inject
    Events events;

    @Inject
    ItemFiles files;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @PathParam("event")
    @Parameter(description = "Key of the event.")
    UUID event;

    @GET
    @Operation(summary = "Lists documents", description = "For whoever sees the event.")
    public Listing<DocumentItem> list() {
        events.get(organisation, event);
        return files.list(ItemKind.EVENT, event);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Adds a document",
            description = "For those who organise the event; else 404. What the event has already changes nothing. "
                    + "409 `too-many-files`, `storage-full` or `scanner-away`.")
    public Created<DocumentItem> add(@NotNull @Valid DocumentDraft draft) {
        return files.add(ItemKind.EVENT, event, draft);
    }

    @GET
    @Path("{document}")
    @Operation(summary = "Reads a document", description = "With its bytes.")
    public DocumentItem.Opened read(
            @Parameter(description = "Key of the document.") @PathParam("document") UUID document) {
        events.get(organisation, event);
        return files.read(ItemKind.EVENT, event, document);
    }

    @DELETE
    @Path("{document}")
    @Operation(summary = "Removes a document", description = "For those who organise the event; else 404.")
    @APIResponse(responseCode = "204", description = "Removed.")
    public void remove(@Parameter(description = "Key of the document.") @PathParam("document") UUID document) {
        files.remove(ItemKind.EVENT, event, document);
    }
}
