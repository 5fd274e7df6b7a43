// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.law.Craft;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.text.Clean;
import org.partnernetz.time.NetworkDays;

/** The new facts of a project, all of them. */
public record ProjectChange(
        String title,
        String industry,
        LegalForm legalForm,
        WorkForm workForm,
        String ags,
        Craft craft,
        UUID adviser,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate reportedOn) {
    private static final Pattern AGS = Pattern.compile("(\\d{8})?");

    /** @throws InvalidException naming the faulty fields */
    void check(LocalDate today) {
        new InvalidException.Check()
                .text(Clean.line(title), "title", Project.TITLE_MAX)
                .fits(Clean.line(industry), "industry", Project.INDUSTRY_MAX)
                .that(AGS.matcher(ags).matches(), "ags", "ags")
                .that(craft.isPossible(), "trade", "craft")
                .that(NetworkDays.plausible(startedOn), "startedOn", "date")
                .that(NetworkDays.plausible(reportedOn), "reportedOn", "date")
                .that(reportedOn == null || !reportedOn.isAfter(today), "reportedOn", "in-the-future")
                .orThrow();
    }
}
