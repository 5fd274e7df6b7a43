// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.member.Invitations;
import org.partnernetz.member.Members;
import org.partnernetz.member.NewInvitation;
import org.partnernetz.member.NewMember;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.plugin.PluginService;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.rest.Created;
import org.partnernetz.tenant.Role;

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

    @Reference
    Invitations invitations;

    /**
     * Invites somebody without an account. Who accepts gets the project.
     *
     * @throws InvalidException if this address has an account already: {@link #link} gives it the project
     */
    @POST
    @Path("invitations")
    @Operation(summary = "Invites the founder; who accepts sees the project and nothing else")
    public Created<Invited> invite(@PathParam("id") UUID project, @NotNull @Valid NewFounder founder) {
        May.advise(access);
        return store.write(em -> {
            var row = ProjectRows.open(em, project);
            if (row.founderId != null) {
                throw new ConflictException("conflict");
            }
            if (!founder.email().isEmpty() && members.client(founder.email()).isPresent()) {
                throw InvalidException.of("email", "has-an-account");
            }
            var email = founder.email().isEmpty() ? null : founder.email();
            var issued = invitations.invite(new NewInvitation(
                    founder.name(),
                    email,
                    Set.of(Role.CLIENT),
                    false,
                    null,
                    founder.language().code()));
            row.invitationId = issued.invitation().id();
            return new Created<>(null, new Invited(issued.code(), issued.path()));
        });
    }

    /**
     * Gives the project to whoever accepted its invitation, unless it has a founder by now, or the person a project.
     */
    void accepted(UUID invitation, UUID person) {
        store.write(em -> {
            var free = of(person).isEmpty();
            rows(FoundingProject.class).where("invitationId", invitation).all().forEach(row -> {
                row.invitationId = null;
                if (free && row.founderId == null && row.closedOn == null) {
                    row.founderId = person;
                }
            });
            return person;
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
            row.invitationId = null;
            return projects.get(project);
        });
    }

    /** Takes a project back from its founder; what was written stays. */
    @DELETE
    @Operation(summary = "Takes the project back from its founder")
    public Project unlink(@PathParam("id") UUID project) {
        May.advise(access);
        return store.write(em -> {
            var row = ProjectRows.open(em, project);
            row.founderId = null;
            row.invitationId = null;
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

    /** Who is to get an account; without an address the code is handed over. */
    public record NewFounder(
            @NotBlank @Size(max = NewMember.NAME_MAX) String name,
            @Size(max = NewMember.EMAIL_MAX) String email,
            @NotNull Speaks language) {}

    /** The languages in which the platform writes to founders. */
    public enum Speaks {
        DE,
        EN;

        String code() {
            return this == EN ? "en" : "de";
        }
    }

    /** The code of an invitation, and the path on this site that opens it: told only once. */
    public record Invited(String code, String path) {}

    /** Whose a project is. */
    public record FounderEmail(
            @NotBlank
            @Schema(description = "Of an advice-seeker's account in the organisation.", examples = "nobody@example.org")
            String email) {}
}
