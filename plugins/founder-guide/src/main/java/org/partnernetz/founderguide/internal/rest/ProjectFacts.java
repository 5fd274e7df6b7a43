// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.law.Craft;
import org.partnernetz.founderguide.internal.project.LegalForm;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.ProjectChange;
import org.partnernetz.founderguide.internal.project.WorkForm;

/** The facts of a project as a caller writes them, all of them. */
public record ProjectFacts(
        @NotBlank @Size(max = Project.TITLE_MAX) String title,
        @NotNull @Size(max = Project.INDUSTRY_MAX) String industry,
        @NotNull LegalForm legalForm,
        @NotNull WorkForm workForm,
        @Nullable @Size(max = Project.AGS_LENGTH) String ags,
        @Nullable @Valid Craft craft,
        @NotNull UUID adviser,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate reportedOn) {

    ProjectChange toChange() {
        return new ProjectChange(
                title,
                industry,
                legalForm,
                workForm,
                ags == null ? "" : ags,
                craft == null ? Craft.NONE : craft,
                adviser,
                startedOn,
                reportedOn);
    }
}
