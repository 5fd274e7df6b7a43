// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Stretch;
import org.partnernetz.workflow.Move;
import org.partnernetz.workflow.Wanted;

/** Courses by REST. */
@PluginResource
@Path("courses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = CoursesResource.class)
public final class CoursesResource {
    private final Courses courses;

    @Activate
    public CoursesResource(@Reference Courses courses) {
        this.courses = courses;
    }

    @GET
    @Operation(summary = "Lists courses, the newest first")
    public Listing<Course> list(@BeanParam Stretch stretch) {
        return Listing.of(courses.list(stretch.query()));
    }

    @POST
    @Operation(summary = "Plans a course")
    public Created<Course> plan(@NotNull @Valid NewCourse course) {
        var planned = courses.plan(course);
        return Created.of(planned.id(), planned);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Reads a course")
    public Course get(@PathParam("id") UUID id) {
        return courses.get(id);
    }

    @GET
    @Path("{id}/moves")
    @Operation(summary = "Lists the steps that lead on, open or refused")
    public List<Move> moves(@PathParam("id") UUID id) {
        return courses.moves(courses.get(id));
    }

    @POST
    @Path("{id}/moves")
    @Operation(summary = "Takes a step")
    public Course move(@PathParam("id") UUID id, @NotNull @Valid Wanted wanted) {
        return courses.move(id, wanted);
    }
}
