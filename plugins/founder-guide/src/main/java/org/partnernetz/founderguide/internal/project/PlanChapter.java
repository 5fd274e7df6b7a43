// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.partnernetz.store.Keys;
import org.partnernetz.store.OwnRow;
import org.partnernetz.text.TextLanguage;

/** One chapter of a project's business plan, once somebody has written it. A private row of who advises. */
@Entity
@Table(name = "plan_chapter")
class PlanChapter extends OwnRow {
    UUID projectId = Keys.NONE;

    @Enumerated(EnumType.STRING)
    ChapterKind kind = ChapterKind.IDEA;

    String text = "";

    /** Rendered when written, so that reading needs no work and no trust. */
    String html = "";

    /** In which it is written. */
    String language = TextLanguage.OF_NETWORK;

    @Enumerated(EnumType.STRING)
    ChapterState state = ChapterState.OPEN;

    Instant changedAt = Instant.EPOCH;

    static PlanChapter of(UUID project, ChapterKind kind) {
        var row = new PlanChapter();
        row.projectId = project;
        row.kind = kind;
        return row;
    }

    static boolean areAllDone(EntityManager em, UUID project) {
        return em.createQuery(
                                "select count(c) from PlanChapter c where c.projectId = :project and c.state = 'DONE'",
                                Long.class)
                        .setParameter("project", project)
                        .getSingleResult()
                == ChapterKind.values().length;
    }

    Chapter toChapter() {
        return new Chapter(kind, text, html, language, state, changedAt, version());
    }
}
