// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.dossier.Statements;
import org.partnernetz.founderguide.internal.figure.Figures;
import org.partnernetz.founderguide.internal.law.Question;
import org.partnernetz.founderguide.internal.law.Reply;
import org.partnernetz.founderguide.internal.law.ResidenceCheck;
import org.partnernetz.founderguide.internal.law.ResidenceFacts;
import org.partnernetz.founderguide.internal.law.SubsidyFacts;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.plugin.PluginService;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.store.OwnRow;

/**
 * What is known for the checks of a project, and what comes of it.
 *
 * <p>Every method of a project throws {@link NotFoundException} if there is none, and every writing one
 * {@link ConflictException} if its advice has ended.
 */
@PluginResource
@Permitted(May.ADVISE)
@Path("projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = Checks.class)
public final class Checks extends PluginService {
    private static final String PROJECT = "projectId";

    @Reference
    Projects projects;

    @Reference
    Figures figures;

    @Reference
    Statements statements;

    /** Sensitive, so it has a row of its own. A private row of the organisation, as the other. */
    @Entity
    @Table(name = "residence_check")
    static class ResidenceRow extends OwnRow {
        UUID projectId = Keys.NONE;

        @Embedded
        ResidenceFacts facts = ResidenceFacts.NONE;
    }

    /** What is known for the subsidies. */
    @Entity
    @Table(name = "subsidy_check")
    static class SubsidyRow extends OwnRow {
        UUID projectId = Keys.NONE;

        @Embedded
        SubsidyFacts facts = SubsidyFacts.NONE;
    }

    /**
     * What is known of a founder's residence, and what comes of it.
     *
     * @param next the first question that nobody has answered; null once all are
     */
    public record Residence(
            ResidenceFacts facts,
            ResidenceCheck check,
            @Nullable Question next) {}

    @GET
    @Path("{id}/residence")
    @Operation(summary = "Reads the residence check")
    public Residence residence(@PathParam("id") UUID id) {
        return check(projects.get(id), recorded(id));
    }

    @PUT
    @Path("{id}/residence")
    @Operation(summary = "Writes what is known of the residence")
    public Residence change(@PathParam("id") UUID id, @NotNull @Valid ResidenceFacts facts) {
        return store.write(em -> {
            var project = projects.changeable(id);
            rows(ResidenceRow.class).where(PROJECT, id).put(row -> row.facts = facts);
            return check(project, facts);
        });
    }

    private static Residence check(Project project, ResidenceFacts facts) {
        var check = ResidenceCheck.of(facts, project.legalForm().freelance());
        return new Residence(facts, check, check.next(facts).orElse(null));
    }

    /** What was written down about somebody's residence, of any project. */
    public ResidenceFacts recorded(UUID id) {
        return rows(ResidenceRow.class)
                .where(PROJECT, id)
                .first()
                .map(row -> row.facts)
                .orElse(ResidenceFacts.NONE);
    }

    /** Takes it away for good, also of projects that have ended. */
    public void forget(UUID id) {
        rows(ResidenceRow.class)
                .where(PROJECT, id)
                .first()
                .ifPresent(row -> rows(ResidenceRow.class).remove(row.id()));
    }

    @GET
    @Path("{id}/subsidies")
    @Operation(summary = "Reads the subsidy checks")
    public Subsidies subsidies(@PathParam("id") UUID id) {
        var facts = rows(SubsidyRow.class).where(PROJECT, id).first().map(row -> row.facts);
        return check(projects.get(id), facts.orElse(SubsidyFacts.NONE));
    }

    @PUT
    @Path("{id}/subsidies")
    @Operation(summary = "Writes what is known for the subsidies")
    public Subsidies change(@PathParam("id") UUID id, @NotNull @Valid SubsidyFacts facts) {
        return store.write(em -> {
            var project = projects.changeable(id);
            rows(SubsidyRow.class).where(PROJECT, id).put(row -> row.facts = facts);
            return check(project, facts);
        });
    }

    /** For a start on its day, or today while there is none. */
    private Subsidies check(Project project, SubsidyFacts facts) {
        var viable = statements
                .newest(project.id())
                .map(statement -> statement.result().viable())
                .orElse(Reply.OPEN);
        var start = project.startedOn() == null ? today() : project.startedOn();
        return Subsidies.of(facts, project.workForm().fullTime(), viable, figures.plan(project.id()), start);
    }
}
