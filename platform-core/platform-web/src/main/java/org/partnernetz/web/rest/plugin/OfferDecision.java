// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.plugin;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.PluginOffers.ForAll;
import org.partnernetz.plugin.spi.PluginSettings;

/** What the network decides about a plugin. */
@Schema(name = "PluginOfferDecision", description = "What is to be decided for all; what is left out stays.")
public record OfferDecision(
        @Schema(description = "Slugs of all organisations to which it should not be offered.") @Nullable
        Set<String> withheld,

        @Schema(description = "Values for all.") @Nullable @Valid @Size(max = PluginSettings.SETTINGS_MAX)
        List<ValueForAll> settings) {

    /** A setting and its value for all. */
    @Schema(name = "PluginValueForAll", description = "A setting and its value for all.")
    public record ValueForAll(
            @Schema(description = "Key of the setting.") @NotBlank
            String key,

            @Schema(description = "The value; left out: the plugin's default.") @Nullable
            String value,

            @Schema(description = "Whether organisations may set a value of their own.") @NotNull
            Boolean overridable) {

        ForAll word() {
            return new ForAll(Optional.ofNullable(value), overridable);
        }
    }
}
