// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.form.Lines;
import org.partnernetz.founderguide.internal.aftercare.Aftercare;
import org.partnernetz.founderguide.internal.aftercare.Talk;
import org.partnernetz.founderguide.internal.check.Checks;
import org.partnernetz.founderguide.internal.check.PermitTask;
import org.partnernetz.founderguide.internal.check.Permits;
import org.partnernetz.founderguide.internal.check.Residence;
import org.partnernetz.founderguide.internal.check.Subsidies;
import org.partnernetz.founderguide.internal.law.ResidenceFacts;
import org.partnernetz.founderguide.internal.law.SubsidyFacts;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.rest.Listing;

/** The checks of the law, the registration checklist and the talks after the start. */
@PluginResource
@Permitted(May.ADVISE)
@Path("projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = ChecksResource.class)
public final class ChecksResource {
    private final Checks checks;
    private final Permits permits;
    private final Aftercare aftercare;

    @Activate
    public ChecksResource(@Reference Checks checks, @Reference Permits permits, @Reference Aftercare aftercare) {
        this.checks = checks;
        this.permits = permits;
        this.aftercare = aftercare;
    }

    @GET
    @Path("{id}/residence")
    @Operation(summary = "Reads the residence check")
    public Residence residence(@PathParam("id") UUID id) {
        return checks.residence(id);
    }

    @PUT
    @Path("{id}/residence")
    @Operation(summary = "Writes what is known of the residence")
    public Residence change(@PathParam("id") UUID id, @NotNull @Valid ResidenceFacts facts) {
        return checks.change(id, facts);
    }

    @GET
    @Path("{id}/subsidies")
    @Operation(summary = "Reads the subsidy checks")
    public Subsidies subsidies(@PathParam("id") UUID id) {
        return checks.subsidies(id);
    }

    @PUT
    @Path("{id}/subsidies")
    @Operation(summary = "Writes what is known for the subsidies")
    public Subsidies change(@PathParam("id") UUID id, @NotNull @Valid SubsidyFacts facts) {
        return checks.change(id, facts);
    }

    @GET
    @Path("{id}/permits")
    @Operation(summary = "Reads the registration checklist")
    public Listing<PermitTask> permits(@PathParam("id") UUID id) {
        return Listing.whole(permits.of(id));
    }

    @PUT
    @Path("{id}/permits/{code}")
    @Operation(summary = "Ticks a task off")
    public Listing<PermitTask> done(
            @PathParam("id") UUID id, @PathParam("code") String code, @NotNull @Valid Permits.Done done) {
        return Listing.whole(permits.done(id, code, done));
    }

    @DELETE
    @Path("{id}/permits/{code}")
    @Operation(summary = "Takes a tick back")
    public Listing<PermitTask> open(@PathParam("id") UUID id, @PathParam("code") String code) {
        return Listing.whole(permits.reopen(id, code));
    }

    @GET
    @Path("{id}/talks")
    @Operation(summary = "Reads the talks after the start")
    public Listing<Talk> talks(@PathParam("id") UUID id) {
        return Listing.whole(aftercare.of(id));
    }

    @PUT
    @Path("{id}/talks/{months}")
    @Operation(summary = "Writes down that a talk was held")
    public Listing<Talk> held(@PathParam("id") UUID id, @PathParam("months") int months, @NotNull @Valid Held held) {
        return Listing.whole(aftercare.held(id, months, held.heldOn(), held.note()));
    }

    /** That a talk was held. */
    public record Held(
            @NotNull LocalDate heldOn,
            @Nullable @Size(max = Talk.NOTE_MAX) @Lines String note) {}
}
