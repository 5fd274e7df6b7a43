// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.law.Craft;
import org.partnernetz.founderguide.internal.law.Permit.Business;

/**
 * A founding project as pages and callers see it.
 *
 * @param ags official key of the municipality, empty while unknown
 * @param adviser name of the responsible adviser, empty where that person has left the organisation
 * @param deputies who sees and works on it beside the responsible adviser
 * @param founder the founder's own account, if there is one
 * @param appointment the event that an earlier version made of the first talk
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
        String ags,
        Craft craft,
        Phase phase,
        UUID adviserId,
        String adviser,
        List<UUID> deputies,
        @Nullable UUID founder,
        @Nullable UUID appointment,
        Instant openedAt,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate closedOn,
        @Nullable Result result) {
    public static final int TITLE_MAX = 120;
    public static final int INDUSTRY_MAX = 120;
    public static final int AGS_LENGTH = 8;

    /** What kind of business the law takes it for. */
    public Business business() {
        return switch (legalForm) {
            case FREELANCE -> Business.FREE_PROFESSION;
            case COMPANY -> Business.COMPANY;
            case UNDECIDED, SOLE_TRADER, PARTNERSHIP -> Business.TRADE;
        };
    }

    public boolean isClosed() {
        return closedOn != null;
    }
}
