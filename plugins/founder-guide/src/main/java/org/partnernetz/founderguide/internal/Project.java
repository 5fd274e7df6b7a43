// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A founding project as pages and callers see it.
 *
 * @param adviser name of the responsible adviser, empty where that person has left the organisation
 * @param appointment the event of the next talk
 * @param startedOn first day of business
 * @param reportedOn day on which the trade or profession was reported
 */
public record Project(
        UUID id,
        String code,
        String title,
        String industry,
        LegalForm legalForm,
        WorkForm workForm,
        Phase phase,
        UUID adviserId,
        String adviser,
        @Nullable UUID appointment,
        Instant openedAt,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate closedOn,
        @Nullable Result result) {
    public static final int TITLE_MAX = 120;
    public static final int INDUSTRY_MAX = 120;

    public boolean isClosed() {
        return closedOn != null;
    }
}
