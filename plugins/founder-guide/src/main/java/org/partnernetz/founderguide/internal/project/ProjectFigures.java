// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.partnernetz.plugin.PluginService;
import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.spi.IndicatorSource;
import org.partnernetz.store.Keys;

/**
 * How many businesses had their first day in the period, and how many projects that were open in it are now in each
 * phase.
 */
@Component
public final class ProjectFigures extends PluginService implements IndicatorSource {
    /** What is counted of a project, under its key. It outlives the project, and whoever advises counts it. */
    @Entity
    @Table(name = "project_statistic")
    static class CountedRow {
        @Id
        UUID id = Keys.NONE;

        @TenantId
        @Nullable
        Long organisationId;

        @Enumerated(EnumType.STRING)
        Phase phase = Phase.ACCESS;

        Instant openedAt = Instant.EPOCH;

        @Nullable
        LocalDate startedOn;

        @Nullable
        LocalDate closedOn;

        @Enumerated(EnumType.STRING)
        @Nullable
        Result result;
    }

    /** Writes down how a project stands now. */
    static void note(EntityManager em, FoundingProject project) {
        var known = em.find(CountedRow.class, project.id());
        var row = known == null ? new CountedRow() : known;
        row.id = project.id();
        row.phase = project.phase;
        row.openedAt = project.openedAt;
        row.startedOn = project.startedOn;
        row.closedOn = project.closedOn;
        row.result = project.result;
        em.persist(row);
    }

    /** Counts a sample no more. */
    static void forget(EntityManager em, FoundingProject sample) {
        var row = em.find(CountedRow.class, sample.id());
        if (row != null) {
            em.remove(row);
            em.flush();
        }
    }

    @Override
    public Map<String, Measure> indicators() {
        var figures = new LinkedHashMap<String, Measure>();
        figures.put(
                "foundations", period -> count("p.startedOn >= ?1 and p.startedOn < ?2", period.first(), period.end()));
        for (var phase : Phase.values()) {
            figures.put(
                    key(phase),
                    period -> count(
                            "p.phase = ?1 and p.openedAt < ?2 and (p.closedOn is null or p.closedOn >= ?3)",
                            phase,
                            period.until(),
                            period.first()));
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

    private Indicator count(String condition, Object... values) {
        return store.read(em -> {
            var query = em.createQuery(
                    "select count(p) from " + CountedRow.class.getName() + " p where " + condition, Long.class);
            for (var at = 0; at < values.length; at++) {
                query.setParameter(at + 1, values[at]);
            }
            return Indicator.count(query.getSingleResult());
        });
    }
}
