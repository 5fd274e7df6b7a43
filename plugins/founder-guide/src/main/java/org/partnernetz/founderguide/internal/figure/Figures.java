// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.figure;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.finance.FinancePlan;
import org.partnernetz.founderguide.internal.finance.LineCheck;
import org.partnernetz.founderguide.internal.finance.PlanCheck;
import org.partnernetz.founderguide.internal.project.PlanReadiness;
import org.partnernetz.founderguide.internal.project.ProjectRows;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.store.Store;

/**
 * The figures of a project's plan.
 *
 * <p>Every method throws {@link NotFoundException} if there is no such project, and every writing one
 * {@link ConflictException} if its advice has ended.
 */
@Component(service = {Figures.class, PlanReadiness.class})
public final class Figures implements PlanReadiness {
    public static final int LINES_MAX = 200;

    private final Store store;
    private final Clock clock;

    @Activate
    public Figures(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Base base(UUID project) {
        return read(project, FigureRows::base);
    }

    /** The first month of business, as it was written down. */
    public Optional<YearMonth> start(UUID project) {
        return read(project, FigureRows::start);
    }

    /** The plan as the rules know it. */
    public FinancePlan plan(UUID project) {
        return read(project, FigureRows::plan);
    }

    /** All lines, by kind and then in the order in which they were written. */
    public List<WrittenLine> lines(UUID project) {
        return read(
                project,
                rows -> rows.lines().stream().map(PlanLine::toWrittenLine).toList());
    }

    /** One line. */
    public WrittenLine line(UUID project, UUID id) {
        return read(project, rows -> rows.line(id).toWrittenLine());
    }

    /** Changes what holds for all figures; lines that do not fit any more are named by {@link PlanCheck}. */
    public Base change(UUID project, Base base) {
        base.check();
        return write(project, rows -> {
            rows.write(base);
            return base;
        });
    }

    /** Writes a new line. */
    public WrittenLine add(UUID project, LineDraft draft) {
        return write(project, rows -> {
            if (rows.lines().size() >= LINES_MAX) {
                throw new InvalidException(List.of(new Fault("name", "too-many-lines", Integer.toString(LINES_MAX))));
            }
            var row = new PlanLine();
            row.id = Keys.at(clock.instant());
            row.projectId = project;
            take(row, draft, rows);
            rows.em().persist(row);
            return row.toWrittenLine();
        });
    }

    /** Writes a line anew; it stays of its kind. */
    public WrittenLine change(UUID project, UUID id, LineDraft draft) {
        return write(project, rows -> {
            var row = rows.line(id);
            if (row.kind != draft.kind()) {
                throw new InvalidException(List.of(new Fault("kind", "wrong", "")));
            }
            take(row, draft, rows);
            return row.toWrittenLine();
        });
    }

    /** Takes a line out. */
    public void remove(UUID project, UUID id) {
        write(project, rows -> {
            rows.em().remove(rows.line(id));
            return id;
        });
    }

    @Override
    public boolean isWhole(EntityManager em, UUID project) {
        return PlanCheck.faults(new FigureRows(em, project, clock).plan()).isEmpty();
    }

    private static void take(PlanLine row, LineDraft draft, FigureRows rows) {
        var tax = rows.base().tax();
        var line = draft.toLine(tax.basis());
        LineCheck.check(line, tax);
        row.take(line);
    }

    private <T> T read(UUID project, Function<FigureRows, T> work) {
        return store.read(em -> {
            ProjectRows.known(em, project);
            return work.apply(new FigureRows(em, project, clock));
        });
    }

    private <T> T write(UUID project, Function<FigureRows, T> work) {
        return store.write(em -> {
            ProjectRows.changeable(em, project);
            return work.apply(new FigureRows(em, project, clock));
        });
    }
}
