// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project to be opened with its first talk. */
public record NewProject(
        @NotBlank @Size(max = Project.TITLE_MAX) @Schema(description = "Without the founder's name.")
        String title,

        @Nullable @Size(max = Project.INDUSTRY_MAX) String industry,
        @NotNull WorkForm workForm,

        @Nullable @Schema(description = "The responsible member; absent for the caller.")
        UUID adviser,

        @NotNull Instant firstTalkAt,
        @NotBlank @Size(max = FirstTalk.PLACE_MAX) String firstTalkPlace) {}
