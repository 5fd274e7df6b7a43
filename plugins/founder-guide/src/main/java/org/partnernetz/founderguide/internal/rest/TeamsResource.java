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

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.project.CaseTeam;
import org.partnernetz.founderguide.internal.project.CaseTeams;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.store.Keys;

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
    public CaseTeam get(@PathParam("id") String id) {
        return teams.of(Keys.of(id));
    }

    @PUT
    @Path("responsible")
    public CaseTeam handOver(@PathParam("id") String id, @NotNull @Valid Person person) {
        return teams.handOver(Keys.of(id), person.person());
    }

    @PUT
    @Path("deputies/{person}")
    public CaseTeam add(@PathParam("id") String id, @PathParam("person") String person) {
        return teams.add(Keys.of(id), Keys.of(person));
    }

    @DELETE
    @Path("deputies/{person}")
    public CaseTeam remove(@PathParam("id") String id, @PathParam("person") String person) {
        return teams.remove(Keys.of(id), Keys.of(person));
    }

    /** Who becomes responsible. */
    public record Person(@NotNull UUID person) {}
}
