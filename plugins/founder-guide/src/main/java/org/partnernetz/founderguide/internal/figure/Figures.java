// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.figure;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
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
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.finance.FinancePlan;
import org.partnernetz.founderguide.internal.finance.Line;
import org.partnernetz.founderguide.internal.finance.LineCheck;
import org.partnernetz.founderguide.internal.finance.PlanCheck;
import org.partnernetz.founderguide.internal.finance.Prospect;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.PlanReadiness;
import org.partnernetz.founderguide.internal.project.ProjectRows;
import org.partnernetz.plugin.PluginService;
import org.partnernetz.plugin.PluginValues;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Check;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.rest.Created;
import org.partnernetz.store.Keys;
import org.partnernetz.store.OwnRow;
import org.partnernetz.store.Rows;

/**
 * The figures of a project's plan, and what comes of them.
 *
 * <p>Every method throws {@link NotFoundException} if there is no such project, and every writing one
 * {@link ConflictException} if its advice has ended.
 */
@PluginResource
@Permitted({May.ADVISE, May.PLAN})
@Path("projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = {Figures.class, PlanReadiness.class})
public final class Figures extends PluginService implements PlanReadiness {
    public static final int LINES_MAX = 200;

    /** The setting of the reserve that an organisation adds to a capital need, in percent of the rest. */
    public static final String RESERVE = "reserve-percent";

    @Reference
    PluginValues values;

    /** What holds for all figures of a project. A private row of the organisation that advises, as each line is. */
    @Entity
    @Table(name = "finance_plan")
    @AttributeOverride(name = "id", column = @Column(name = "project_id"))
    static class BaseRow extends OwnRow {
        @Embedded
        @SuppressWarnings("NullAway.Init")
        Base base;
    }

    /** A line of a plan. */
    @Entity
    @Table(name = "plan_line")
    static class LineRow extends OwnRow {
        UUID projectId = Keys.NONE;

        @Embedded
        @SuppressWarnings("NullAway.Init")
        Line line;

        Line line() {
            return line.as(id(), line.kind(), line.basis());
        }
    }

    /** All figures, and what they still lack as codes of faults. */
    public record FiguresBody(Base base, List<Line> lines, List<String> missing) {}

    @GET
    @Path("{id}/figures")
    @Operation(summary = "Reads the figures of the plan")
    public FiguresBody all(@PathParam("id") UUID project) {
        return new FiguresBody(base(project), lines(project), PlanCheck.missing(plan(project)));
    }

    @GET
    @Path("{id}/liquidity")
    @Operation(summary = "Reckons liquidity, capital need and profit")
    public Prospect prospect(@PathParam("id") UUID project) {
        return Prospect.of(plan(project), reservePercent());
    }

    public int reservePercent() {
        return Math.toIntExact(values.number(RESERVE));
    }

    private Base base(UUID project) {
        return written(project).orElseGet(() -> Base.after(today()));
    }

    private Optional<Base> written(UUID project) {
        return rows(BaseRow.class).find(project).map(row -> row.base);
    }

    /** The first month of business, as it was written down. */
    public Optional<YearMonth> start(UUID project) {
        return read(project, () -> written(project).map(Base::start));
    }

    /** The plan as the rules know it. */
    public FinancePlan plan(UUID project) {
        return read(project, () -> {
            var base = base(project);
            return new FinancePlan(base.start(), base.opening().value(), base.tax(), lines(project));
        });
    }

    /** All lines, by kind and then in the order in which they were written. */
    public List<Line> lines(UUID project) {
        return read(
                project,
                () -> of(project).all().stream()
                        .map(LineRow::line)
                        .sorted(Comparator.comparing(Line::kind))
                        .toList());
    }

    private Rows<LineRow> of(UUID project) {
        return rows(LineRow.class).where("projectId", project);
    }

    /** All of it, to be edited together. */
    public PlanDraft draft(UUID project) {
        return read(project, () -> PlanDraft.of(base(project), lines(project)));
    }

    /**
     * Writes all figures: changes the lines that have a key, adds those that have none, takes out those that are
     * missing.
     *
     * @throws ConflictException {@code figures-changed}, if they are not as they were seen
     * @throws InvalidException naming each faulty field with its row
     */
    public void write(UUID project, PlanDraft draft) {
        write(project, em -> {
            if (draft.seen() != draft(project).seen()) {
                throw new ConflictException("figures-changed");
            }
            draft.check().orThrow();
            var kept = of(project).all().stream().collect(Collectors.toMap(OwnRow::id, Function.identity()));
            for (var line : draft.lines()) {
                var known = line.id() == null ? null : kept.remove(line.id());
                if (known == null) {
                    fresh(project, line);
                } else {
                    known.line = line;
                }
            }
            kept.values().forEach(em::remove);
            return put(project, draft.base());
        });
    }

    private LineRow fresh(UUID project, Line line) {
        var row = new LineRow();
        row.projectId = project;
        row.line = line;
        return rows(LineRow.class).add(row);
    }

    private Base put(UUID project, Base base) {
        return rows(BaseRow.class).where("id", project).put(row -> row.base = base).base;
    }

    /** Changes what holds for all figures; lines that do not fit any more are named by {@link PlanCheck}. */
    @PUT
    @Path("{id}/figures")
    @Operation(summary = "Writes what holds for all figures")
    public Base change(@PathParam("id") UUID project, @NotNull @Valid Base base) {
        base.check().orThrow();
        return write(project, em -> put(project, base));
    }

    @GET
    @Path("{id}/lines/{line}")
    @Operation(summary = "Reads a line")
    public Line line(@PathParam("id") UUID project, @PathParam("line") UUID line) {
        return read(project, () -> of(project).get(line).line());
    }

    @POST
    @Path("{id}/lines")
    @Operation(summary = "Writes a new line")
    public Created<Line> add(@PathParam("id") UUID project, @NotNull @Valid Line line) {
        return write(project, em -> {
            new Check()
                    .that(of(project).count() < LINES_MAX, "name", "too-many-lines", LINES_MAX)
                    .orThrow();
            var added = fresh(project, checked(project, line));
            return Created.of(added.id(), added.line());
        });
    }

    @PUT
    @Path("{id}/lines/{line}")
    @Operation(summary = "Writes a line anew; it stays of its kind")
    public Line change(@PathParam("id") UUID project, @PathParam("line") UUID key, @NotNull @Valid Line changed) {
        return write(
                        project,
                        em -> of(project).change(key, row -> {
                            new Check()
                                    .that(row.line.kind() == changed.kind(), "kind", "wrong")
                                    .orThrow();
                            row.line = checked(project, changed);
                        }))
                .line();
    }

    /** Amounts are with or without tax as the plan says, where the line does not. */
    private Line checked(UUID project, Line line) {
        new Check().that(line.kind() != null, "kind", "required").orThrow();
        var tax = base(project).tax();
        var whole = line.as(null, line.kind(), Objects.requireNonNullElse(line.basis(), tax.basis()));
        LineCheck.of(whole, tax).orThrow();
        return whole;
    }

    @DELETE
    @Path("{id}/lines/{line}")
    @Operation(summary = "Takes a line out")
    public void remove(@PathParam("id") UUID project, @PathParam("line") UUID line) {
        write(project, em -> {
            of(project).remove(line);
            return line;
        });
    }

    @Override
    public boolean isWhole(UUID project) {
        return PlanCheck.faults(plan(project)).isEmpty();
    }

    private <T> T read(UUID project, Supplier<T> work) {
        return store.read(em -> {
            ProjectRows.known(em, project);
            return work.get();
        });
    }

    private <T> T write(UUID project, Function<EntityManager, T> work) {
        return store.write(em -> {
            ProjectRows.changeable(em, project);
            return work.apply(em);
        });
    }
}
