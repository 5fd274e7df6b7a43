// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.dossier.Copies;
import org.partnernetz.founderguide.internal.dossier.Copy;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;

/** The frozen copies of one project. */
@PluginResource
@Permitted(May.ADVISE)
@Path("projects/{id}/copies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = ProjectCopiesResource.class)
public final class ProjectCopiesResource {
    @Reference
    Copies copies;

    @GET
    @Operation(summary = "Lists frozen copies of a project")
    public Listing<Copy> list(@PathParam("id") UUID id) {
        return Listing.whole(copies.of(id));
    }

    @POST
    @Operation(summary = "Freezes plan and figures as they are now")
    public Created<Copy> freeze(@PathParam("id") UUID id, @NotNull @Valid Copies.Freezing freezing) {
        var copy = copies.freeze(id, freezing);
        return Created.at("copies/" + copy.id(), copy);
    }
}
