// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A course as a person types it and as a caller sends it. */
public record NewCourse(
        @NotBlank @Size(max = 80) @Schema(examples = "Reading and writing")
        String title,

        @Nullable LocalDate startsOn,
        @Min(1) @Max(500) int places) {}
