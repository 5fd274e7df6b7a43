// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.partnernetz.founderguide.internal.project.Chapter;
import org.partnernetz.founderguide.internal.project.ChapterKind;
import org.partnernetz.founderguide.internal.project.ChapterState;
import org.partnernetz.founderguide.internal.project.Chapters;
import org.partnernetz.founderguide.internal.project.Chapters.NewText;
import org.partnernetz.founderguide.internal.project.Founders;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.founderguide.internal.project.Result;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.text.TextLanguage;

/** Founding projects and their chapters by REST. Described in {@code META-INF/openapi.json}. */
@PluginResource
@Permitted({May.ADVISE, May.PLAN})
@Path("projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = ProjectsResource.class)
public final class ProjectsResource {
    private final Projects projects;
    private final Chapters chapters;
    private final Founders founders;

    @Activate
    public ProjectsResource(@Reference Projects projects, @Reference Chapters chapters, @Reference Founders founders) {
        this.projects = projects;
        this.chapters = chapters;
        this.founders = founders;
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
        return projects.get(Keys.of(id));
    }

    @PUT
    @Path("{id}")
    public Project change(@PathParam("id") String id, @NotNull @Valid ProjectFacts facts) {
        return projects.change(Keys.of(id), facts.toChange());
    }

    @POST
    @Path("{id}/advance")
    public Project advance(@PathParam("id") String id) {
        return projects.advance(Keys.of(id));
    }

    @POST
    @Path("{id}/taking-back")
    public Project takeBack(@PathParam("id") String id, @NotNull @Valid TakingBack taking) {
        return projects.takeBack(Keys.of(id), taking.reason());
    }

    @POST
    @Path("{id}/closing")
    public Project close(@PathParam("id") String id, @NotNull @Valid Closing closing) {
        return projects.close(Keys.of(id), closing.result());
    }

    @PUT
    @Path("{id}/founder")
    public Project link(@PathParam("id") String id, @NotNull @Valid FounderEmail founder) {
        founders.link(Keys.of(id), founder.email());
        return projects.get(Keys.of(id));
    }

    @DELETE
    @Path("{id}/founder")
    public Project unlink(@PathParam("id") String id) {
        founders.unlink(Keys.of(id));
        return projects.get(Keys.of(id));
    }

    @GET
    @Path("{id}/chapters")
    public Items<Chapter> chapters(@PathParam("id") String id) {
        return new Items<>(chapters.of(Keys.of(id)), null);
    }

    @PUT
    @Path("{id}/chapters/{kind}")
    public Chapter write(
            @PathParam("id") String id, @PathParam("kind") String kind, @NotNull @Valid ChapterText chapter) {
        return chapters.write(Keys.of(id), kind(kind), chapter.draft(), chapter.version());
    }

    private static ChapterKind kind(String name) {
        try {
            return ChapterKind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** Why a phase was too early. */
    public record TakingBack(@NotBlank String reason) {}

    /** Whose the project is. */
    public record FounderEmail(@NotBlank String email) {}

    /** How advice ended. */
    public record Closing(@NotNull Result result) {}

    /** A chapter as it is written, with the version that was read; without one it replaces whatever is there. */
    public record ChapterText(
            @NotNull String text,

            @Pattern(regexp = TextLanguage.PATTERN) @Nullable
            String language,

            @NotNull ChapterState state,
            @Nullable Integer version) {
        NewText draft() {
            return new NewText(text, language, state);
        }
    }
}
