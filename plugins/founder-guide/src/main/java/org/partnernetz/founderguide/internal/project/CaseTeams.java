// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.audit.Audit;
import org.partnernetz.founderguide.internal.project.CaseTeam.Mate;
import org.partnernetz.member.Members;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.plugin.PluginService;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.search.SearchIndex;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;

/**
 * The teams of projects: the responsible adviser and the deputies see a project, besides whoever may lead.
 *
 * <p>Every method throws {@link NotFoundException} if there is no such project for the caller. The changing ones are
 * for the responsible adviser and for whoever may lead: they throw {@link NotAllowedException} for others,
 * {@link InvalidException} if the person is no member, and {@link ConflictException} if the advice has ended.
 */
@PluginResource
@Permitted(May.ADVISE)
@Path("projects/{id}/team")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = CaseTeams.class)
public final class CaseTeams extends PluginService {
    @Reference
    Members members;

    @Reference
    PluginAccess access;

    @Reference
    SearchIndex index;

    @Reference
    Audit audit;

    @Reference
    TenantContext tenant;

    /** Who becomes responsible. */
    public record Person(@NotNull UUID person) {}

    @GET
    @Operation(summary = "Who sees the project and works on it")
    public CaseTeam of(@PathParam("id") UUID project) {
        return store.read(em -> shown(ProjectRows.get(em, project)));
    }

    /** Who was responsible so far stays as a deputy until somebody takes them out: nobody loses sight of a case. */
    @PUT
    @Path("responsible")
    @Operation(summary = "Makes a member responsible; who was stays as a deputy")
    public CaseTeam handOver(@PathParam("id") UUID project, @NotNull @Valid Person person) {
        return changed(project, row -> handOver(row, member(person.person())));
    }

    @PUT
    @Path("deputies/{person}")
    @Operation(summary = "Lets a member work on the project")
    public CaseTeam add(@PathParam("id") UUID project, @PathParam("person") UUID person) {
        return changed(project, row -> {
            var member = member(person);
            if (!member.equals(row.adviserId) && row.deputies.add(member)) {
                check(row);
                audit.note("team.added", row.code);
            }
        });
    }

    @DELETE
    @Path("deputies/{person}")
    @Operation(summary = "Takes a deputy out")
    public CaseTeam remove(@PathParam("id") UUID project, @PathParam("person") UUID person) {
        return changed(project, row -> {
            if (row.deputies.remove(person)) {
                ProjectSearch.remove(index, row.id(), List.of(person));
                audit.note("team.removed", row.code);
            }
        });
    }

    /** Whether the caller decides about the project, not only works on it. */
    boolean leads(FoundingProject row) {
        return row.adviserId.equals(tenant.required().person().value()) || access.may(May.LEAD);
    }

    /** @throws NotAllowedException unless the caller decides about the project */
    void requireLead(FoundingProject row) {
        May.advise(access);
        if (!leads(row)) {
            throw new NotAllowedException();
        }
    }

    void handOver(FoundingProject row, UUID member) {
        if (!row.adviserId.equals(member)) {
            row.deputies.remove(member);
            row.deputies.add(row.adviserId);
            check(row);
            row.adviserId = member;
            audit.note("team.handed-over", row.code);
        }
    }

    private static void check(FoundingProject row) {
        var most = CaseTeam.DEPUTIES_MAX;
        new InvalidException.Check()
                .that(row.deputies.size() <= most, "person", "too-many-deputies", most)
                .orThrow();
    }

    /** The names of members; who has left has none. */
    Map<UUID, String> names(Collection<UUID> people) {
        return members.names(people.stream().map(PersonId::new).collect(Collectors.toSet())).entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().value(), Map.Entry::getValue));
    }

    /** @throws InvalidException if the person is no member of the organisation */
    UUID member(UUID person) {
        try {
            return members.get(new PersonId(person)).person().value();
        } catch (NotFoundException e) {
            throw InvalidException.of("adviser", "wrong");
        }
    }

    private CaseTeam changed(UUID project, Consumer<FoundingProject> change) {
        return store.write(em -> {
            var row = ProjectRows.open(em, project);
            requireLead(row);
            change.accept(row);
            ProjectSearch.of(row.toProject("")).forEach(index::put);
            em.flush();
            return shown(row);
        });
    }

    private CaseTeam shown(FoundingProject row) {
        var people = new HashSet<>(row.deputies);
        people.add(row.adviserId);
        var names = names(people);
        return new CaseTeam(
                new Mate(row.adviserId, names.getOrDefault(row.adviserId, "")),
                row.deputies.stream()
                        .map(person -> new Mate(person, names.getOrDefault(person, "")))
                        .toList(),
                row.closedOn == null && leads(row));
    }
}
