// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.util.UUID;

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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.plugin.spi.ForVisitors;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Stretch;

/** Entries by REST: everybody reads them, members write them. */
@PluginResource
@Path("entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = EntriesResource.class)
public final class EntriesResource {
    private final Entries entries;

    @Activate
    public EntriesResource(@Reference Entries entries) {
        this.entries = entries;
    }

    @GET
    @ForVisitors
    @Operation(summary = "Lists what is published, the newest first")
    public Listing<Entry> list(@BeanParam Stretch stretch) {
        return Listing.of(entries.list(stretch.query()));
    }

    @POST
    @Operation(summary = "Adds an entry")
    public Created<Entry> add(@NotNull @Valid NewEntry entry) {
        var added = entries.add(entry);
        return Created.of(added.id(), added);
    }

    @GET
    @Path("{id}")
    @ForVisitors
    @Operation(summary = "Reads an entry that is published")
    public Entry get(@PathParam("id") UUID id) {
        return entries.get(id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Changes an entry")
    public Entry change(@PathParam("id") UUID id, @NotNull @Valid NewEntry entry) {
        return entries.change(id, entry);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Removes an entry")
    public void remove(@PathParam("id") UUID id) {
        entries.remove(id);
    }
}
