// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.partnernetz.founderguide.internal.figure.Base;
import org.partnernetz.founderguide.internal.figure.Figures;
import org.partnernetz.founderguide.internal.figure.LineDraft;
import org.partnernetz.founderguide.internal.figure.Reserve;
import org.partnernetz.founderguide.internal.figure.WrittenLine;
import org.partnernetz.founderguide.internal.finance.PlanCheck;
import org.partnernetz.founderguide.internal.finance.TaxStatus;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.store.Keys;

/** The figures of a project's plan, and what comes of them. */
@PluginResource
@Permitted({May.ADVISE, May.PLAN})
@Path("projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = FiguresResource.class)
public final class FiguresResource {
    private final Figures figures;
    private final Reserve reserve;

    @Activate
    public FiguresResource(@Reference Figures figures, @Reference Reserve reserve) {
        this.figures = figures;
        this.reserve = reserve;
    }

    @GET
    @Path("{id}/figures")
    public FiguresBody figures(@PathParam("id") String id) {
        var project = Keys.of(id);
        var missing = PlanCheck.faults(figures.plan(project)).stream()
                .map(Fault::code)
                .distinct()
                .toList();
        return new FiguresBody(BaseBody.of(figures.base(project)), figures.lines(project), missing);
    }

    @PUT
    @Path("{id}/figures")
    public BaseBody change(@PathParam("id") String id, @NotNull @Valid BaseBody base) {
        return BaseBody.of(figures.change(Keys.of(id), base.toBase()));
    }

    @POST
    @Path("{id}/lines")
    public Response add(@PathParam("id") String id, @NotNull @Valid LineDraft draft, @Context UriInfo here) {
        var line = figures.add(Keys.of(id), draft);
        var address = here.getAbsolutePathBuilder().path(line.id().toString()).build();
        return Response.created(address).entity(line).build();
    }

    @GET
    @Path("{id}/lines/{line}")
    public WrittenLine line(@PathParam("id") String id, @PathParam("line") String line) {
        return figures.line(Keys.of(id), Keys.of(line));
    }

    @PUT
    @Path("{id}/lines/{line}")
    public WrittenLine change(
            @PathParam("id") String id, @PathParam("line") String line, @NotNull @Valid LineDraft draft) {
        return figures.change(Keys.of(id), Keys.of(line), draft);
    }

    @DELETE
    @Path("{id}/lines/{line}")
    public void remove(@PathParam("id") String id, @PathParam("line") String line) {
        figures.remove(Keys.of(id), Keys.of(line));
    }

    @GET
    @Path("{id}/liquidity")
    public LiquidityBody liquidity(@PathParam("id") String id) {
        return LiquidityBody.of(figures.plan(Keys.of(id)), reserve.percent());
    }

    /**
     * What holds for all figures.
     *
     * @param start year and month, {@code 2027-03}
     */
    public record BaseBody(
            @NotNull String start, long opening, @NotNull TaxStatus tax) {

        static BaseBody of(Base base) {
            return new BaseBody(base.start().toString(), base.opening(), base.tax());
        }

        Base toBase() {
            try {
                return new Base(YearMonth.parse(start), opening, tax);
            } catch (DateTimeException e) {
                throw new InvalidException(List.of(new Fault("start", "not-a-month", "")));
            }
        }
    }

    /** All figures, and what they still lack as codes of faults. */
    public record FiguresBody(BaseBody base, List<WrittenLine> lines, List<String> missing) {}
}
