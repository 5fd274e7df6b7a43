// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.figure.Base;
import org.partnernetz.founderguide.internal.figure.Figures;
import org.partnernetz.founderguide.internal.figure.LineDraft;
import org.partnernetz.founderguide.internal.figure.Reserve;
import org.partnernetz.founderguide.internal.figure.WrittenLine;
import org.partnernetz.founderguide.internal.finance.LineCheck;
import org.partnernetz.founderguide.internal.finance.PlanCheck;
import org.partnernetz.founderguide.internal.finance.TaxStatus;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
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
        var missing = PlanCheck.faults(figures.plan(id)).stream()
                .map(Fault::code)
                .distinct()
                .toList();
        return new FiguresBody(BaseBody.of(figures.base(id)), figures.lines(id), missing);
    }

    @PUT
    @Path("{id}/figures")
    @Operation(summary = "Writes what holds for all figures")
    public BaseBody change(@PathParam("id") UUID id, @NotNull @Valid BaseBody base) {
        return BaseBody.of(figures.change(id, base.toBase()));
    }

    @POST
    @Path("{id}/lines")
    @Operation(summary = "Writes a new line")
    public Created<WrittenLine> add(@PathParam("id") UUID id, @NotNull @Valid LineDraft draft) {
        var line = figures.add(id, draft);
        return Created.of(line.id(), line);
    }

    @GET
    @Path("{id}/lines/{line}")
    @Operation(summary = "Reads a line")
    public WrittenLine line(@PathParam("id") UUID id, @PathParam("line") UUID line) {
        return figures.line(id, line);
    }

    @PUT
    @Path("{id}/lines/{line}")
    @Operation(summary = "Writes a line anew; it stays of its kind")
    public WrittenLine change(@PathParam("id") UUID id, @PathParam("line") UUID line, @NotNull @Valid LineDraft draft) {
        return figures.change(id, line, draft);
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
        return LiquidityBody.of(figures.plan(id), reserve.percent());
    }

    /**
     * What holds for all figures.
     *
     * @param start year and month, {@code 2027-03}
     */
    public record BaseBody(
            @NotNull @Schema(description = "Year and month.", examples = "2027-03")
            String start,

            @Min(0) @Max(LineCheck.CENTS_MAX) @Schema(description = "Own money at the beginning.")
            long opening,

            @NotNull TaxStatus tax) {

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
