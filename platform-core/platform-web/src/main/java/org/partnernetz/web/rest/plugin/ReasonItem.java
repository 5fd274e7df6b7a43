// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.plugin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.PluginReason;

/** Why something is not so. */
@Schema(name = "PluginReason", description = "Why something is not so.")
public record ReasonItem(
        @Schema(
                description = "Kind of the reason, stable and made for programs.",
                examples = "package-version",
                required = true)
        String code,

        @Schema(
                description = "The reason in English.",
                examples = "It needs the package org.partnernetz.forum in version [2,3); there is 1.4.0.",
                required = true)
        String text) {

    static @Nullable ReasonItem of(@Nullable PluginReason reason) {
        return reason == null ? null : new ReasonItem(reason.code(), reason.text());
    }
}
