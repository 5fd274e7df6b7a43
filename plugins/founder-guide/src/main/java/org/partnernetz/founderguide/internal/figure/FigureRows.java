// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.figure;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.partnernetz.founderguide.internal.finance.FinancePlan;
import org.partnernetz.founderguide.internal.finance.TaxStatus;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.time.NetworkDays;

/** Reads rows of figures. A plan whose base nobody has written begins next month, with nothing. */
record FigureRows(EntityManager em, UUID project, Clock clock) {

    List<PlanLine> lines() {
        return em.createQuery("from PlanLine l where l.projectId = :project order by l.id", PlanLine.class)
                .setParameter("project", project)
                .getResultStream()
                .sorted(Comparator.comparing(line -> line.kind))
                .toList();
    }

    /** @throws NotFoundException if the plan has no such line */
    PlanLine line(UUID id) {
        return lines().stream().filter(line -> line.id.equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }

    Base base() {
        var written = em.find(FinanceBase.class, project);
        return written == null
                ? new Base(YearMonth.from(NetworkDays.today(clock)).plusMonths(1), 0, TaxStatus.SMALL_BUSINESS)
                : written.toBase();
    }

    Optional<YearMonth> start() {
        return Optional.ofNullable(em.find(FinanceBase.class, project))
                .map(written -> written.toBase().start());
    }

    void write(Base base) {
        var row = Objects.requireNonNullElseGet(em.find(FinanceBase.class, project), FinanceBase::new);
        row.projectId = project;
        row.take(base);
        em.persist(row);
    }

    FinancePlan plan() {
        var base = base();
        return new FinancePlan(
                base.start(),
                base.opening(),
                base.tax(),
                lines().stream().map(PlanLine::toLine).toList());
    }
}
