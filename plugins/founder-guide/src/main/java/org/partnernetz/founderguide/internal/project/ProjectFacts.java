// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.law.Craft;

/** The facts of a project as they are written, all of them: the form of a page, and the body of a call. */
public record ProjectFacts(
        @NotBlank @Size(max = Project.TITLE_MAX) String title,
        @NotNull @Size(max = Project.INDUSTRY_MAX) String industry,
        @NotNull LegalForm legalForm,
        @NotNull WorkForm workForm,

        @Nullable
        @Pattern(regexp = "(\\d{8})?", message = "ags")
        @Schema(description = "Official key of the municipality.", examples = "10041100")
        String ags,

        @Nullable @Valid Craft craft,

        @Nullable @Schema(description = "The responsible member; absent: as it is.")
        UUID adviser,

        @Nullable LocalDate startedOn,
        @Nullable LocalDate reportedOn) {

    public static ProjectFacts of(Project project) {
        return new ProjectFacts(
                project.title(),
                project.industry(),
                project.legalForm(),
                project.workForm(),
                project.ags(),
                project.craft(),
                project.adviserId(),
                project.startedOn(),
                project.reportedOn());
    }

    @AssertTrue(message = "craft.trade: craft")
    boolean isOpenToTheTrade() {
        return craft == null || craft.isPossible();
    }
}
