// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Lines;

/** An entry as a person types it and as a caller sends it. */
public record NewEntry(
        @NotBlank @Size(max = 80) @Schema(examples = "Repair café")
        String name,

        @Size(max = 400) @Lines @Nullable String about,
        @Size(max = 80) @Nullable String city,
        boolean published) {}
