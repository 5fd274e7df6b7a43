// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.audit.Audit;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.plugin.PluginService;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Stretch;
import org.partnernetz.search.SearchIndex;
import org.partnernetz.store.Rows;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Codes;
import org.partnernetz.workflow.Move;
import org.partnernetz.workflow.Moves;
import org.partnernetz.workflow.Wanted;

/**
 * Opens, changes and closes founding projects of the acting organisation, and takes them from phase to phase.
 *
 * <p>A project that the caller does not see is unknown ({@link NotFoundException}); one whose advice has ended cannot
 * be changed ({@link ConflictException}).
 */
@PluginResource
@Permitted({May.ADVISE, May.PLAN})
@Path("projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = Projects.class)
public final class Projects extends PluginService {
    private static final int CODE_LENGTH = 8;

    @Reference
    FirstTalk firstTalks;

    @Reference
    CaseTeams teams;

    @Reference
    Chapters chapters;

    @Reference
    PlanReadiness readiness;

    @Reference
    PluginAccess access;

    @Reference
    SearchIndex index;

    @Reference
    Audit audit;

    @Reference
    TenantContext tenant;

    /** Why a phase was too early. */
    public record TakingBack(
            @NotBlank @Size(max = Wanted.REASON_MAX) String reason) {}

    /** How advice ended. */
    public record Closing(@NotNull Result result) {}

    @GET
    @Operation(summary = "Lists projects, the newest first")
    public Listing<Project> list(@BeanParam Stretch stretch) {
        return Listing.of(list(stretch.page()));
    }

    /** Projects that the caller sees, the newest first. */
    Page<Project> list(PageRequest page) {
        return named(rows().newest(page));
    }

    /** The same as the caller asks for them. */
    public Page<Project> list(ListQuery query) {
        return named(rows().list(query));
    }

    private Rows<FoundingProject> rows() {
        return rows(FoundingProject.class);
    }

    private Page<Project> named(Page<FoundingProject> rows) {
        var names = teams.names(rows.items().stream().map(row -> row.adviserId).toList());
        return rows.map(row -> row.toProject(names.getOrDefault(row.adviserId, "")));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Reads a project")
    public Project get(@PathParam("id") UUID id) {
        return shown(rows().get(id));
    }

    /** A project that the running change belongs to. */
    public Project changeable(UUID id) {
        return store.read(em -> ProjectRows.changeable(em, id));
    }

    /**
     * Opens a project with the appointment of its first talk: both or neither. Who opens it for somebody else works on
     * it as a deputy.
     */
    @POST
    @Operation(summary = "Opens a project and arranges its first talk: both or neither")
    public Created<Project> open(@NotNull @Valid NewProject draft) {
        May.advise(access);
        return store.write(em -> {
            var row = new FoundingProject();
            row.code = Codes.fresh(CODE_LENGTH);
            row.openedAt = clock.instant();
            row.title = draft.title();
            row.industry = Objects.requireNonNullElse(draft.industry(), "");
            row.workForm = draft.workForm();
            row.adviserId = tenant.required().person().value();
            if (draft.adviser() != null) {
                teams.handOver(row, teams.member(draft.adviser()));
            }
            rows().add(row);
            em.flush();
            firstTalks.arrange(row.id(), draft.firstTalkAt(), draft.firstTalkPlace());
            return Created.of(row.id(), indexed(em, row));
        });
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Writes the facts of a project, all of them")
    public Project change(@PathParam("id") UUID id, @NotNull @Valid ProjectFacts facts) {
        May.advise(access);
        var reported = facts.reportedOn();
        new InvalidException.Check()
                .that(reported == null || !reported.isAfter(today()), "reportedOn", "in-the-future")
                .orThrow();
        return changed(id, (em, row) -> {
            if (facts.adviser() != null && !row.adviserId.equals(facts.adviser())) {
                teams.requireLead(row);
                teams.handOver(row, teams.member(facts.adviser()));
            }
            row.take(facts);
        });
    }

    /** The steps that lead on from where a project stands, open or refused; none once its advice has ended. */
    public Moves moves(UUID id) {
        return store.read(em -> {
            var row = ProjectRows.get(em, id);
            return row.closedOn == null && access.may(May.ADVISE)
                    ? new Moves(Phases.WAY.moves(row.phase, known(row), whoDecides(row)), row.version())
                    : Moves.none();
        });
    }

    /**
     * Takes a step to another phase. A step back is for whoever decides about the project, and says why.
     *
     * @throws InvalidException naming what is still missing for it
     */
    public Project move(UUID id, Wanted wanted) {
        May.advise(access);
        return changed(id, (em, row) -> Phases.WAY.move(row, wanted, known(row), whoDecides(row), audit));
    }

    @GET
    @Path("{id}/moves")
    @Operation(summary = "Reads the steps to other phases, and what is missing for them")
    public List<Move> steps(@PathParam("id") UUID id) {
        return moves(id).getAll();
    }

    @POST
    @Path("{id}/advance")
    @Operation(summary = "Goes on to the next phase; 400 names what is still missing for it")
    public Project advance(@PathParam("id") UUID id) {
        var step = Phases.onwards(get(id).phase()).orElseThrow(() -> new ConflictException("conflict"));
        return move(id, new Wanted(step, null, null));
    }

    @POST
    @Path("{id}/taking-back")
    @Operation(summary = "Goes back to the phase before")
    public Project takeBack(@PathParam("id") UUID id, @NotNull @Valid TakingBack taking) {
        return move(id, new Wanted(Phases.BACK, null, taking.reason()));
    }

    private Phases.Known known(FoundingProject row) {
        return new Phases.Known(row, chapters.areAllDone(row.id()), readiness.isWhole(row.id()), today());
    }

    /** The responsible adviser leads the own project. */
    private PluginAccess whoDecides(FoundingProject row) {
        return permission -> permission.equals(May.LEAD) ? teams.leads(row) : access.may(permission);
    }

    /** The year of this day decides how long the project is kept. */
    @POST
    @Path("{id}/closing")
    @Operation(summary = "Ends the advice; nothing can be changed afterwards")
    public Project close(@PathParam("id") UUID id, @NotNull @Valid Closing closing) {
        May.advise(access);
        return changed(id, (em, row) -> {
            audit.note(
                    "project.closed",
                    row.code,
                    Map.of("result", closing.result().name()));
            row.result = closing.result();
            row.closedOn = today();
        });
    }

    private Project changed(UUID id, BiConsumer<EntityManager, FoundingProject> change) {
        return store.write(em -> {
            var row = ProjectRows.open(em, id);
            change.accept(em, row);
            return indexed(em, row);
        });
    }

    /** What its team may find of it and what is counted is written with it. */
    private Project indexed(EntityManager em, FoundingProject row) {
        var project = shown(row);
        em.flush();
        ProjectFigures.note(em, row);
        ProjectSearch.of(project).forEach(index::put);
        return project;
    }

    private Project shown(FoundingProject row) {
        return row.toProject(teams.names(List.of(row.adviserId)).getOrDefault(row.adviserId, ""));
    }
}
