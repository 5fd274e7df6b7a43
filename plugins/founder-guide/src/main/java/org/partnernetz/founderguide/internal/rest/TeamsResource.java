// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import java.util.UUID;

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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.project.CaseTeam;
import org.partnernetz.founderguide.internal.project.CaseTeams;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;

/** The team of a project: who sees it and works on it. */
@PluginResource
@Permitted(May.ADVISE)
@Path("projects/{id}/team")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = TeamsResource.class)
public final class TeamsResource {
    private final CaseTeams teams;

    @Activate
    public TeamsResource(@Reference CaseTeams teams) {
        this.teams = teams;
    }

    @GET
    @Operation(summary = "Who sees the project and works on it")
    public CaseTeam get(@PathParam("id") UUID id) {
        return teams.of(id);
    }

    @PUT
    @Path("responsible")
    @Operation(summary = "Makes a member responsible; who was stays as a deputy")
    public CaseTeam handOver(@PathParam("id") UUID id, @NotNull @Valid Person person) {
        return teams.handOver(id, person.person());
    }

    @PUT
    @Path("deputies/{person}")
    @Operation(summary = "Lets a member work on the project")
    public CaseTeam add(@PathParam("id") UUID id, @PathParam("person") UUID person) {
        return teams.add(id, person);
    }

    @DELETE
    @Path("deputies/{person}")
    @Operation(summary = "Takes a deputy out")
    public CaseTeam remove(@PathParam("id") UUID id, @PathParam("person") UUID person) {
        return teams.remove(id, person);
    }

    /** Who becomes responsible. */
    public record Person(@NotNull UUID person) {}
}
