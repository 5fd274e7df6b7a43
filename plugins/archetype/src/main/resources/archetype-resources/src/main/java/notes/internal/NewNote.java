// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.form.Lines;

/** A note as a person types it and as a caller sends it. */
public record NewNote(
        @NotBlank @Size(max = 400) @Lines @Schema(examples = "Call back on Monday")
        String text) {}
