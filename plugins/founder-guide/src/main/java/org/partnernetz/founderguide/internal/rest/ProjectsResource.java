// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.partnernetz.founderguide.internal.project.Chapter;
import org.partnernetz.founderguide.internal.project.ChapterKind;
import org.partnernetz.founderguide.internal.project.Chapters;
import org.partnernetz.founderguide.internal.project.Chapters.NewText;
import org.partnernetz.founderguide.internal.project.Founders;
import org.partnernetz.founderguide.internal.project.Founders.FounderEmail;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.NewProject;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.ProjectFacts;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.founderguide.internal.project.Result;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Stretch;
import org.partnernetz.workflow.Move;
import org.partnernetz.workflow.Wanted;

/** Founding projects and their chapters by REST. */
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
    @Operation(summary = "Lists projects, the newest first")
    public Listing<Project> list(@BeanParam Stretch stretch) {
        return Listing.of(projects.list(stretch.page()));
    }

    @POST
    @Operation(summary = "Opens a project and arranges its first talk: both or neither")
    public Created<Project> open(@NotNull @Valid NewProject draft) {
        var opened = projects.open(draft);
        return Created.of(opened.id(), opened);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Reads a project")
    public Project get(@PathParam("id") UUID id) {
        return projects.get(id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Writes the facts of a project, all of them")
    public Project change(@PathParam("id") UUID id, @NotNull @Valid ProjectFacts facts) {
        return projects.change(id, facts);
    }

    @GET
    @Path("{id}/moves")
    @Operation(summary = "Reads the steps to other phases, and what is missing for them")
    public Listing<Move> moves(@PathParam("id") UUID id) {
        return Listing.whole(projects.moves(id).getAll());
    }

    @POST
    @Path("{id}/advance")
    @Operation(summary = "Goes on to the next phase; 400 names what is still missing for it")
    public Project advance(@PathParam("id") UUID id) {
        return projects.advance(id);
    }

    @POST
    @Path("{id}/taking-back")
    @Operation(summary = "Goes back to the phase before")
    public Project takeBack(@PathParam("id") UUID id, @NotNull @Valid TakingBack taking) {
        return projects.takeBack(id, taking.reason());
    }

    @POST
    @Path("{id}/closing")
    @Operation(summary = "Ends the advice; nothing can be changed afterwards")
    public Project close(@PathParam("id") UUID id, @NotNull @Valid Closing closing) {
        return projects.close(id, closing.result());
    }

    @PUT
    @Path("{id}/founder")
    @Operation(summary = "Gives the project to its founder's account, which then sees it and nothing else")
    public Project link(@PathParam("id") UUID id, @NotNull @Valid FounderEmail founder) {
        founders.link(id, founder);
        return projects.get(id);
    }

    @DELETE
    @Path("{id}/founder")
    @Operation(summary = "Takes the project back from its founder")
    public Project unlink(@PathParam("id") UUID id) {
        founders.unlink(id);
        return projects.get(id);
    }

    @GET
    @Path("{id}/chapters")
    @Operation(summary = "Reads all chapters in their order, also those nobody has written yet")
    public Listing<Chapter> chapters(@PathParam("id") UUID id) {
        return Listing.whole(chapters.of(id));
    }

    @PUT
    @Path("{id}/chapters/{kind}")
    @Operation(summary = "Writes a chapter")
    public Chapter write(
            @PathParam("id") UUID id, @PathParam("kind") ChapterKind kind, @NotNull @Valid NewText chapter) {
        return chapters.write(id, kind, chapter);
    }

    /** Why a phase was too early. */
    public record TakingBack(
            @NotBlank @Size(max = Wanted.REASON_MAX) String reason) {}

    /** How advice ended. */
    public record Closing(@NotNull Result result) {}
}
