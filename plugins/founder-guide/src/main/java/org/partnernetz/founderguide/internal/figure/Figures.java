// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.figure;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.finance.FinancePlan;
import org.partnernetz.founderguide.internal.finance.LineCheck;
import org.partnernetz.founderguide.internal.finance.PlanCheck;
import org.partnernetz.founderguide.internal.finance.TaxStatus;
import org.partnernetz.founderguide.internal.project.PlanReadiness;
import org.partnernetz.founderguide.internal.project.ProjectRows;
import org.partnernetz.money.Cents;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Rows;
import org.partnernetz.store.Store;
import org.partnernetz.time.NetworkDays;

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
    private final Rows<LineRow> lines;

    @Activate
    public Figures(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
        this.lines = Rows.of(store, clock, LineRow.class);
    }

    /** What holds for all figures; a plan whose base nobody has written begins next month, with nothing. */
    public Base base(UUID project) {
        return read(project, em -> base(em, project));
    }

    private Base base(EntityManager em, UUID project) {
        return written(em, project)
                .orElseGet(() -> new Base(
                        YearMonth.from(NetworkDays.today(clock)).plusMonths(1),
                        new Cents(0),
                        TaxStatus.SMALL_BUSINESS));
    }

    private static Optional<Base> written(EntityManager em, UUID project) {
        return Optional.ofNullable(em.find(FinanceBase.class, project)).map(FinanceBase::toBase);
    }

    /** The first month of business, as it was written down. */
    public Optional<YearMonth> start(UUID project) {
        return read(project, em -> written(em, project).map(Base::start));
    }

    /** The plan as the rules know it. */
    public FinancePlan plan(UUID project) {
        return read(project, em -> plan(em, project));
    }

    private FinancePlan plan(EntityManager em, UUID project) {
        var base = base(em, project);
        var all = rows(project).stream().map(row -> row.line().toLine()).toList();
        return new FinancePlan(base.start(), base.opening().value(), base.tax(), all);
    }

    private List<LineRow> rows(UUID project) {
        return lines.where("projectId", project).all().stream()
                .sorted(Comparator.comparing(row -> row.line.kind()))
                .toList();
    }

    /** All lines, by kind and then in the order in which they were written. */
    public List<PlanLine> lines(UUID project) {
        return read(project, em -> rows(project).stream().map(LineRow::line).toList());
    }

    /** One line. */
    public PlanLine line(UUID project, UUID id) {
        return read(project, em -> lines.where("projectId", project).get(id).line());
    }

    /** All of it, to be edited together. */
    public PlanDraft draft(UUID project) {
        return read(project, em -> PlanDraft.of(seen(em, project), base(em, project), lines(project)));
    }

    /** The same number as long as nobody changes anything. */
    private int seen(EntityManager em, UUID project) {
        var base = em.find(FinanceBase.class, project);
        return rows(project).stream()
                .map(row -> String.format(Locale.ROOT, "%s:%d", row.id(), row.version()))
                .collect(Collectors.joining(" ", base == null ? "" : base.version + " ", ""))
                .hashCode();
    }

    /**
     * Writes all figures: changes the lines that have a key, adds those that have none, takes out those that are
     * missing.
     *
     * @throws ConflictException {@code changed-meanwhile}, if they are not as they were seen
     * @throws InvalidException naming each faulty field with its row
     */
    public void write(UUID project, PlanDraft draft) {
        write(project, em -> {
            if (draft.seen() != seen(em, project)) {
                throw new ConflictException("figures-changed");
            }
            if (draft.count() > LINES_MAX) {
                throw new InvalidException(List.of(tooMany("withdrawal")));
            }
            var faults = new ArrayList<Fault>();
            gather(faults, "base", () -> draft.base().check());
            var kept = rows(project).stream().collect(Collectors.toMap(LineRow::id, Function.identity()));
            for (var kind : LineKind.values()) {
                var list = kind.name().toLowerCase(Locale.ROOT);
                var row = 0;
                for (var line : draft.lines(kind)) {
                    var place = list + '[' + row++ + ']';
                    gather(
                            faults,
                            place,
                            () -> put(
                                    kept,
                                    project,
                                    line.as(line.id(), kind),
                                    draft.base().tax()));
                }
            }
            if (!faults.isEmpty()) {
                throw new InvalidException(faults);
            }
            kept.values().forEach(em::remove);
            keep(em, project, draft.base());
            return draft;
        });
    }

    private static void gather(List<Fault> faults, String path, Runnable work) {
        try {
            work.run();
        } catch (InvalidException e) {
            faults.addAll(e.under(path).faults());
        }
    }

    private void put(Map<UUID, LineRow> kept, UUID project, PlanLine line, TaxStatus tax) {
        var row = line.id() == null ? null : kept.remove(line.id());
        var checked = checked(line, tax);
        if (row == null) {
            fresh(project, checked);
        } else {
            row.line = checked;
        }
    }

    private static PlanLine checked(PlanLine line, TaxStatus tax) {
        var filled = line.filled(tax.basis());
        LineCheck.check(filled.toLine(), tax);
        return filled;
    }

    private LineRow fresh(UUID project, PlanLine checked) {
        var row = new LineRow();
        row.projectId = project;
        row.line = checked;
        return lines.add(row);
    }

    private static Fault tooMany(String field) {
        return new Fault(field, "too-many-lines", Integer.toString(LINES_MAX));
    }

    /** Changes what holds for all figures; lines that do not fit any more are named by {@link PlanCheck}. */
    public Base change(UUID project, Base base) {
        base.check();
        return write(project, em -> keep(em, project, base));
    }

    private static Base keep(EntityManager em, UUID project, Base base) {
        var row = Objects.requireNonNullElseGet(em.find(FinanceBase.class, project), FinanceBase::new);
        row.projectId = project;
        row.take(base);
        em.persist(row);
        return base;
    }

    /** Writes a new line. */
    public PlanLine add(UUID project, PlanLine line) {
        return write(project, em -> {
            if (rows(project).size() >= LINES_MAX) {
                throw new InvalidException(List.of(tooMany("name")));
            }
            return fresh(project, checked(line, base(em, project).tax())).line();
        });
    }

    /** Writes a line anew; it stays of its kind. */
    public PlanLine change(UUID project, UUID id, PlanLine line) {
        return write(
                project,
                em -> lines.where("projectId", project)
                        .change(id, row -> {
                            if (row.line.kind() != line.kind()) {
                                throw InvalidException.of("kind", "wrong");
                            }
                            row.line = checked(line, base(em, project).tax());
                        })
                        .line());
    }

    /** Takes a line out. */
    public void remove(UUID project, UUID id) {
        write(project, em -> {
            lines.where("projectId", project).remove(id);
            return id;
        });
    }

    @Override
    public boolean isWhole(EntityManager em, UUID project) {
        return PlanCheck.faults(plan(em, project)).isEmpty();
    }

    private <T> T read(UUID project, Function<EntityManager, T> work) {
        return store.read(em -> {
            ProjectRows.known(em, project);
            return work.apply(em);
        });
    }

    private <T> T write(UUID project, Function<EntityManager, T> work) {
        return store.write(em -> {
            ProjectRows.changeable(em, project);
            return work.apply(em);
        });
    }
}
