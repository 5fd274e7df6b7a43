// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import java.util.List;
import java.util.UUID;

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
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.figure.Base;
import org.partnernetz.founderguide.internal.figure.Figures;
import org.partnernetz.founderguide.internal.figure.PlanLine;
import org.partnernetz.founderguide.internal.figure.Reserve;
import org.partnernetz.founderguide.internal.finance.CapitalNeed;
import org.partnernetz.founderguide.internal.finance.Forecast;
import org.partnernetz.founderguide.internal.finance.ForecastYear;
import org.partnernetz.founderguide.internal.finance.Liquidity;
import org.partnernetz.founderguide.internal.finance.LiquidityMonth;
import org.partnernetz.founderguide.internal.finance.PlanCheck;
import org.partnernetz.founderguide.internal.finance.Prospect;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.rest.Created;

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
    @Operation(summary = "Reads the figures of the plan")
    public FiguresBody figures(@PathParam("id") UUID id) {
        return new FiguresBody(figures.base(id), figures.lines(id), PlanCheck.missing(figures.plan(id)));
    }

    @PUT
    @Path("{id}/figures")
    @Operation(summary = "Writes what holds for all figures")
    public Base change(@PathParam("id") UUID id, @NotNull @Valid Base base) {
        return figures.change(id, base);
    }

    @POST
    @Path("{id}/lines")
    @Operation(summary = "Writes a new line")
    public Created<PlanLine> add(@PathParam("id") UUID id, @NotNull @Valid PlanLine line) {
        var added = figures.add(id, line);
        return Created.of(added.key(), added);
    }

    @GET
    @Path("{id}/lines/{line}")
    @Operation(summary = "Reads a line")
    public PlanLine line(@PathParam("id") UUID id, @PathParam("line") UUID line) {
        return figures.line(id, line);
    }

    @PUT
    @Path("{id}/lines/{line}")
    @Operation(summary = "Writes a line anew; it stays of its kind")
    public PlanLine change(@PathParam("id") UUID id, @PathParam("line") UUID line, @NotNull @Valid PlanLine changed) {
        return figures.change(id, line, changed);
    }

    @DELETE
    @Path("{id}/lines/{line}")
    @Operation(summary = "Takes a line out")
    public void remove(@PathParam("id") UUID id, @PathParam("line") UUID line) {
        figures.remove(id, line);
    }

    @GET
    @Path("{id}/liquidity")
    @Operation(summary = "Reckons liquidity, capital need and profit")
    public LiquidityBody liquidity(@PathParam("id") UUID id) {
        var plan = figures.plan(id);
        var prospect = Prospect.of(plan, reserve.percent());
        return new LiquidityBody(
                prospect.missing(),
                prospect.firstGap() == null ? null : prospect.firstGap().number(),
                prospect.gap(),
                prospect.need(),
                plan.isEmpty() ? List.of() : Liquidity.of(plan).months(),
                plan.isEmpty() ? List.of() : Forecast.of(plan).years());
    }

    /** All figures, and what they still lack as codes of faults. */
    public record FiguresBody(Base base, List<PlanLine> lines, List<String> missing) {}

    /**
     * What comes of the figures; all sums in cents.
     *
     * @param missing what the figures still lack, as codes of faults; while there is any, nothing is said of gap and
     *     need
     * @param firstGap number of the first month below zero, absent if there is none
     * @param gap what is missing at worst, absent while that is unknown
     * @param need absent while it is unknown
     * @param months none without figures
     */
    public record LiquidityBody(
            List<String> missing,
            @Nullable Integer firstGap,
            @Nullable Long gap,
            @Nullable CapitalNeed need,
            List<LiquidityMonth> months,
            List<ForecastYear> forecast) {}
}
