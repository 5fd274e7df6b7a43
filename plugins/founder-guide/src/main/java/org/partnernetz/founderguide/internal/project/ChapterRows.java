// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

/** Reads rows of chapters. A chapter that nobody has written has no row. */
final class ChapterRows {

    private ChapterRows() {}

    static List<PlanChapter> of(EntityManager em, UUID project) {
        return em.createQuery("from PlanChapter c where c.projectId = :project", PlanChapter.class)
                .setParameter("project", project)
                .getResultList();
    }

    /** Empty while nobody has written it. */
    static Optional<PlanChapter> find(EntityManager em, UUID project, ChapterKind kind) {
        return of(em, project).stream().filter(row -> row.kind == kind).findFirst();
    }

    static boolean allDone(EntityManager em, UUID project) {
        return of(em, project).stream()
                        .filter(chapter -> chapter.state == ChapterState.DONE)
                        .count()
                == ChapterKind.values().length;
    }
}
