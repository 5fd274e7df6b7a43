// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.problem.NotFoundException;

/** Founding projects and their chapters by REST. Described in {@code META-INF/openapi.json}. */
@PluginResource
@Path("projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = ProjectsResource.class)
public final class ProjectsResource {
    private final Projects projects;
    private final Chapters chapters;

    @Activate
    public ProjectsResource(@Reference Projects projects, @Reference Chapters chapters) {
        this.projects = projects;
        this.chapters = chapters;
    }

    @GET
    public Items<Project> list(@QueryParam("after") @Nullable String after) {
        var page = projects.list(PageRequest.after(after));
        return new Items<>(page.items(), page.next());
    }

    @POST
    public Response open(@NotNull @Valid ProjectDraft draft, @Context UriInfo here) {
        var opened = projects.open(draft.toProject());
        var address = here.getAbsolutePathBuilder().path(opened.id().toString()).build();
        return Response.created(address).entity(opened).build();
    }

    @GET
    @Path("{id}")
    public Project get(@PathParam("id") String id) {
        return projects.get(key(id));
    }

    @PUT
    @Path("{id}")
    public Project change(@PathParam("id") String id, @NotNull @Valid ProjectFacts facts) {
        return projects.change(key(id), facts.toChange());
    }

    @POST
    @Path("{id}/advance")
    public Project advance(@PathParam("id") String id) {
        return projects.advance(key(id));
    }

    @POST
    @Path("{id}/closing")
    public Project close(@PathParam("id") String id, @NotNull @Valid Closing closing) {
        return projects.close(key(id), closing.result());
    }

    @GET
    @Path("{id}/chapters")
    public Items<Chapter> chapters(@PathParam("id") String id) {
        return new Items<>(chapters.of(key(id)), null);
    }

    @PUT
    @Path("{id}/chapters/{kind}")
    public Chapter write(
            @PathParam("id") String id, @PathParam("kind") String kind, @NotNull @Valid ChapterText chapter) {
        return chapters.write(key(id), kind(kind), chapter.text(), chapter.state());
    }

    private static UUID key(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private static ChapterKind kind(String name) {
        try {
            return ChapterKind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** A list; {@code next} is absent at its end. */
    public record Items<T>(List<T> items, @Nullable String next) {}

    /** How advice ended. */
    public record Closing(@NotNull Result result) {}

    /** A chapter as it is written. */
    public record ChapterText(@NotNull String text, @NotNull ChapterState state) {}
}
