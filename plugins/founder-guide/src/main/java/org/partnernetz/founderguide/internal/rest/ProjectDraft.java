// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.founderguide.internal.project.NewProject;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.WorkForm;
import org.partnernetz.time.NetworkDays;

/** A project as a caller opens it. */
public record ProjectDraft(
        @NotBlank @Size(max = Project.TITLE_MAX) @Schema(description = "Without the founder's name.")
        String title,

        @Nullable @Size(max = Project.INDUSTRY_MAX) String industry,
        @NotNull WorkForm workForm,

        @Nullable @Schema(description = "The responsible member; absent for the caller.")
        UUID adviser,

        @NotNull Instant firstTalkAt,
        @NotBlank @Size(max = NewOccasion.PLACE_MAX) String firstTalkPlace) {

    NewProject toProject() {
        return new NewProject(
                title,
                industry == null ? "" : industry,
                workForm,
                adviser,
                LocalDateTime.ofInstant(firstTalkAt, NetworkDays.ZONE),
                firstTalkPlace);
    }
}
