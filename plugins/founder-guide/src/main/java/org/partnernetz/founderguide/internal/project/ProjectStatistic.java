// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What the statistics count of a project. It outlives the project, and whoever advises counts it. */
@Entity
@Table(name = "project_statistic")
class ProjectStatistic {
    @Id
    UUID id = new UUID(0, 0);

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

    /** Writes down how the project stands now. */
    static void note(EntityManager em, FoundingProject project) {
        var known = em.find(ProjectStatistic.class, project.id());
        var row = known == null ? new ProjectStatistic() : known;
        row.id = project.id();
        row.phase = project.phase;
        row.openedAt = project.openedAt;
        row.startedOn = project.startedOn;
        row.closedOn = project.closedOn;
        row.result = project.result;
        em.persist(row);
    }
}
