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
import org.partnernetz.plugin.spi.PluginPermissions;
import org.partnernetz.plugin.spi.PluginSettings;
import org.partnernetz.tenant.Role;

/** What an organisation decides about a plugin. */
@Schema(name = "PluginDecision", description = "What is to be decided about a plugin; what is left out stays.")
public record PluginDecision(
        @Schema(description = "true switches the plugin on, false off.", examples = "true") @Nullable
        Boolean enabled,

        @Schema(description = "Permissions, each with exactly the roles that should have it.")
        @Nullable
        @Valid
        @Size(max = PluginPermissions.PERMISSIONS_MAX)
        List<Grant> permissions,

        @Schema(description = "Own values of settings.") @Nullable @Valid @Size(max = PluginSettings.SETTINGS_MAX)
        List<OwnValue> settings) {

    /** A permission and who shall have it. */
    @Schema(name = "PluginGrant", description = "A permission and the roles that should have it.")
    public record Grant(
            @Schema(description = "Key of the permission.") @NotBlank
            String key,

            @Schema(description = "The roles that shall have it, and no others.") @NotNull
            Set<Role> roles) {}

    /** A setting and its own value. */
    @Schema(name = "PluginOwnValue", description = "A setting and the organisation's own value.")
    public record OwnValue(
            @Schema(description = "Key of the setting.") @NotBlank
            String key,

            @Schema(description = "The organisation's own value; if left out, the network's value applies.") @Nullable
            String value) {

        Optional<String> given() {
            return Optional.ofNullable(value);
        }
    }
}
