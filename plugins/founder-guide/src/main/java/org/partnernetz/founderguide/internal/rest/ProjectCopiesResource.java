// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import java.util.Locale;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.dossier.Copies;
import org.partnernetz.founderguide.internal.dossier.Copy;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.store.Keys;

/** The frozen copies of one project. */
@PluginResource
@Permitted(May.ADVISE)
@Path("projects/{id}/copies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = ProjectCopiesResource.class)
public final class ProjectCopiesResource {
    private final Copies copies;

    @Activate
    public ProjectCopiesResource(@Reference Copies copies) {
        this.copies = copies;
    }

    @GET
    public Items<Copy> list(@PathParam("id") String id) {
        return Items.of(copies.of(Keys.of(id)));
    }

    @POST
    public Response freeze(@PathParam("id") String id, @NotNull @Valid Freezing freezing, @Context UriInfo here) {
        var copy = copies.freeze(Keys.of(id), Locale.forLanguageTag(freezing.language()));
        var address = here.getAbsolutePath().resolve("../../copies/" + copy.id());
        return Response.created(address).entity(copy).build();
    }

    /** In which language a copy is made. */
    public record Freezing(
            @NotNull @Pattern(regexp = "de|en") String language) {}
}
