// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.spi.IndicatorSource;
import org.partnernetz.store.Store;

/**
 * How many businesses had their first day in the period, and how many projects that were open in it are now in each
 * phase.
 */
@Component
public final class ProjectFigures implements IndicatorSource {
    private final Store store;

    @Activate
    public ProjectFigures(@Reference Store store) {
        this.store = store;
    }

    @Override
    public Map<String, Measure> indicators() {
        var figures = new LinkedHashMap<String, Measure>();
        figures.put("foundations", period -> Indicator.count(started(period.first(), period.end())));
        for (var phase : Phase.values()) {
            figures.put(key(phase), period -> Indicator.count(in(phase, period.until(), period.first())));
        }
        return figures;
    }

    /** In full, so that the words for it are found to be asked for. */
    private static String key(Phase phase) {
        return switch (phase) {
            case ACCESS -> "phase-access";
            case ORIENTATION -> "phase-orientation";
            case PLANNING -> "phase-planning";
            case START -> "phase-start";
            case CONSOLIDATION -> "phase-consolidation";
        };
    }

    /** Projects in a phase that were opened before one time and not closed before a day. */
    private long in(Phase phase, Instant openedBefore, LocalDate notClosedBefore) {
        return store.read(em -> em.createQuery(
                        "select count(p) from ProjectStatistic p where p.phase = :phase and p.openedAt < :opened"
                                + " and (p.closedOn is null or p.closedOn >= :closed)",
                        Long.class)
                .setParameter("phase", phase)
                .setParameter("opened", openedBefore)
                .setParameter("closed", notClosedBefore)
                .getSingleResult());
    }

    /** Businesses whose first day lies between two days, the last not included. */
    private long started(LocalDate first, LocalDate end) {
        return store.read(em -> em.createQuery(
                        "select count(p) from ProjectStatistic p where p.startedOn >= :first and p.startedOn < :end",
                        Long.class)
                .setParameter("first", first)
                .setParameter("end", end)
                .getSingleResult());
    }
}
