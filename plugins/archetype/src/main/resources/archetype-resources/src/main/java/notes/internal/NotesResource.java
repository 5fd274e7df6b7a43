// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.util.UUID;

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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Stretch;

/** Notes by REST. */
@PluginResource
@Path("notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = NotesResource.class)
public final class NotesResource {
    private final Notes notes;

    @Activate
    public NotesResource(@Reference Notes notes) {
        this.notes = notes;
    }

    @GET
    @Operation(summary = "Lists notes, the newest first")
    public Listing<Note> list(@BeanParam Stretch stretch) {
        return Listing.of(notes.list(stretch.query()));
    }

    @POST
    @Operation(summary = "Writes a note")
    public Created<Note> write(@NotNull @Valid NewNote note) {
        var written = notes.write(note);
        return Created.of(written.id(), written);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Reads a note")
    public Note get(@PathParam("id") UUID id) {
        return notes.get(id);
    }
}
