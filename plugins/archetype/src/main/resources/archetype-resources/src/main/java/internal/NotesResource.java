// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.store.Keys;

/** Notes by REST. Described in {@code META-INF/openapi.json}. */
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
    public NoteList list(@Context UriInfo here) {
        var page = notes.list(ListQuery.of(here.getQueryParameters()));
        return new NoteList(page.items(), page.next());
    }

    @POST
    public Response write(@NotNull @Valid NewNote note, @Context UriInfo here) {
        var written = notes.write(note.text());
        var address =
                here.getAbsolutePathBuilder().path(written.id().toString()).build();
        return Response.created(address).entity(written).build();
    }

    @GET
    @Path("{id}")
    public Note get(@PathParam("id") String id) {
        return notes.get(Keys.of(id));
    }

    /** A list; {@code next} is absent at its end. */
    public record NoteList(List<Note> items, @Nullable String next) {}

    /** A note as a caller writes it. */
    public record NewNote(
            @NotBlank @Size(max = Note.TEXT_MAX) String text) {}
}
