// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.plugin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.KnownPlugin.Jar;
import org.partnernetz.plugin.admin.KnownPlugin.Trust;

/** A version of a plugin that lies on this server. */
@Schema(name = "PluginJar", description = "A version of a plugin on this server.")
public record JarItem(
        @Schema(description = "The version.", examples = "1.2.0", required = true)
        String version,

        @Schema(description = "The name of the file.", examples = "founder-guide-1.2.0.jar", required = true)
        String file,

        @Schema(description = "SHA-256 of the file.", required = true)
        String digest,

        @Schema(description = "Whether it lies in the plugins folder itself.", required = true)
        boolean dropped,

        @Schema(description = "Why it may run; absent if it may not.") @Nullable
        Trust trust,

        @Schema(description = "Whether it is the one that runs.", required = true)
        boolean serving) {

    static JarItem of(Jar jar) {
        return new JarItem(jar.version(), jar.file(), jar.digest(), jar.dropped(), jar.trust(), jar.serving());
    }
}
