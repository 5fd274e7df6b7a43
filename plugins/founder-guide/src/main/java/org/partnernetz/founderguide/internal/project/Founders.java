// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.partnernetz.member.Members;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.plugin.PluginService;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;

/**
 * Which project is whose: a founder with an account sees one project of an organisation, and nothing else of it.
 *
 * <p>What changes a project throws {@link NotFoundException} if there is none and for others than advisers, and
 * {@link ConflictException} if its advice has ended.
 */
@PluginResource
@Permitted(May.ADVISE)
@Path("projects/{id}/founder")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = Founders.class)
public final class Founders extends PluginService {
    @Reference
    Projects projects;

    @Reference
    Members members;

    @Reference
    PluginAccess access;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
    @Nullable
    FounderInvitation invitation;

    /** Whether somebody without an account can be invited. */
    public boolean mayInvite() {
        return invitation != null;
    }

    /**
     * Invites somebody without an account to a project.
     *
     * @throws InvalidException if this address has an account already: {@link #link} gives it the project
     * @throws NotFoundException while nobody can be invited, too
     */
    public void invite(UUID project, FounderEmail founder) {
        May.advise(access);
        var inviting = Optional.ofNullable(invitation).orElseThrow(NotFoundException::new);
        store.write(em -> {
            ProjectRows.open(em, project);
            if (members.client(founder.email()).isPresent()) {
                throw InvalidException.of("email", "has-an-account");
            }
            inviting.invite(project, founder.email());
            return project;
        });
    }

    /**
     * Gives a project to the advice-seeker with this e-mail address, who told it to the adviser.
     *
     * @throws InvalidException if there is none, or the person has another project here
     */
    @PUT
    @Operation(summary = "Gives the project to its founder's account, which then sees it and nothing else")
    public Project link(@PathParam("id") UUID project, @NotNull @Valid FounderEmail founder) {
        May.advise(access);
        return store.write(em -> {
            var row = ProjectRows.open(em, project);
            var person = members.client(founder.email())
                    .orElseThrow(() -> InvalidException.of("email", "unknown-founder"))
                    .person()
                    .value();
            if (of(person).stream().anyMatch(other -> !other.id().equals(project))) {
                throw InvalidException.of("email", "has-a-project");
            }
            row.founderId = person;
            return projects.get(project);
        });
    }

    /** Takes a project back from its founder; what was written stays. */
    @DELETE
    @Operation(summary = "Takes the project back from its founder")
    public Project unlink(@PathParam("id") UUID project) {
        May.advise(access);
        return store.write(em -> {
            ProjectRows.open(em, project).founderId = null;
            return projects.get(project);
        });
    }

    /** The projects of a founder, open or not. */
    public List<Project> projectsOf(UUID person) {
        return of(person).stream().map(row -> row.toProject("")).toList();
    }

    /** Forgets whose the projects of a person were. */
    public void forget(UUID person) {
        store.write(em -> {
            of(person).forEach(row -> row.founderId = null);
            return person;
        });
    }

    private List<FoundingProject> of(UUID person) {
        return rows(FoundingProject.class).where("founderId", person).all();
    }

    /** Whose a project is. */
    public record FounderEmail(
            @NotBlank
            @Schema(description = "Of an advice-seeker's account in the organisation.", examples = "nobody@example.org")
            String email) {}
}
