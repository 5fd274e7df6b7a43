// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.plugin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.PluginChange;

/** A change to be carried out. */
@Schema(name = "PluginChange", description = "What shall be done with a plugin.")
public record ChangeBody(
        @Schema(description = "What shall be done.", examples = "UPDATE", required = true) @NotNull
        PluginChange.Action action,

        @Schema(description = "The version to bring. Left out: the highest that lies there.", examples = "1.2.0")
        @Nullable
        @Size(max = VERSION_MAX)
        String version) {
    static final int VERSION_MAX = 100;
}
