// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.appointment.Appointment;
import org.partnernetz.founderguide.internal.appointment.Appointments;
import org.partnernetz.founderguide.internal.appointment.NewAppointment;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;

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
    @Operation(summary = "Appointments with the founder, the earliest first")
    public Listing<Appointment> list(@PathParam("id") UUID id) {
        return Listing.whole(appointments.of(id));
    }

    @POST
    @Operation(summary = "Arranges an appointment")
    public Created<Appointment> add(@PathParam("id") UUID id, @NotNull @Valid NewAppointment planned) {
        var added = appointments.add(id, planned);
        return Created.of(added.id(), added);
    }

    @DELETE
    @Path("{appointment}")
    @Operation(summary = "Takes an appointment out")
    public void remove(@PathParam("id") UUID id, @PathParam("appointment") UUID appointment) {
        appointments.remove(id, appointment);
    }
}
