// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.partnernetz.text.TextLanguage;

/** One chapter of a project's business plan. A private row of the organisation that advises. */
@Entity
@Table(name = "plan_chapter")
class PlanChapter {
    @Id
    UUID id = new UUID(0, 0);

    @TenantId
    @Nullable
    Long organisationId;

    UUID projectId = new UUID(0, 0);

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

    @Version
    int version;

    Chapter toChapter() {
        return new Chapter(kind, text, html, language, state, changedAt, version);
    }
}
