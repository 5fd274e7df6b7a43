// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import java.time.Instant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.appointment.Appointment;
import org.partnernetz.founderguide.internal.appointment.Appointments;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.store.Keys;
import org.partnernetz.time.NetworkDays;

/** The appointments of a project. Its founder sees them, too. */
@PluginResource
@Permitted({May.ADVISE, May.PLAN})
@Path("projects/{id}/appointments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = AppointmentsResource.class)
public final class AppointmentsResource {
    private final Appointments appointments;

    @Activate
    public AppointmentsResource(@Reference Appointments appointments) {
        this.appointments = appointments;
    }

    @GET
    public Items<Appointment> list(@PathParam("id") String id) {
        return Items.of(appointments.of(Keys.of(id)));
    }

    @POST
    public Response add(@PathParam("id") String id, @NotNull @Valid Planned planned, @Context UriInfo here) {
        var at = planned.startsAt().atZone(NetworkDays.ZONE).toLocalDateTime();
        var added = appointments.add(Keys.of(id), at, planned.place());
        var address = here.getAbsolutePathBuilder().path(added.id().toString()).build();
        return Response.created(address).entity(added).build();
    }

    @DELETE
    @Path("{appointment}")
    public void remove(@PathParam("id") String id, @PathParam("appointment") String appointment) {
        appointments.remove(Keys.of(id), Keys.of(appointment));
    }

    /** An appointment to be arranged. */
    public record Planned(
            @NotNull Instant startsAt,
            @NotBlank @Size(max = Appointment.PLACE_MAX) String place) {}
}
