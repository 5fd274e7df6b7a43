// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.plugin;

import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.PluginSheet;
import org.partnernetz.plugin.admin.PluginSheet.PermissionLine;
import org.partnernetz.plugin.admin.PluginSheet.SettingLine;
import org.partnernetz.plugin.spi.PluginSettings.Kind;
import org.partnernetz.tenant.Role;

/** A plugin with what there is to decide. */
@Schema(name = "PluginSheet", description = "A plugin in one organisation, with everything there is to decide.")
public record SheetItem(
        @Schema(description = "The plugin.", required = true)
        PluginItem plugin,

        @Schema(description = "What it stores; may be empty.", required = true)
        String stores,

        @Schema(description = "For how long; may be empty.", required = true)
        String kept,

        @Schema(description = "Its permissions.", required = true)
        List<PermissionItem> permissions,

        @Schema(description = "Its settings.", required = true)
        List<SettingItem> settings) {

    static SheetItem of(PluginSheet sheet) {
        return new SheetItem(
                PluginItem.of(sheet.plugin()),
                sheet.stores(),
                sheet.kept(),
                sheet.permissions().stream().map(PermissionItem::of).toList(),
                sheet.settings().stream().map(SettingItem::of).toList());
    }

    /** A permission and who has it. */
    @Schema(name = "PluginPermission", description = "A permission of a plugin and who has it.")
    public record PermissionItem(
            @Schema(description = "Its key.", required = true)
            String key,

            @Schema(description = "What it allows, in words.", required = true)
            String label,

            @Schema(description = "The roles that have it here.", required = true)
            Set<Role> roles,

            @Schema(description = "The roles that have it where nothing was decided.", required = true)
            Set<Role> byDefault,

            @Schema(description = "Whether the organisation decided.", required = true)
            boolean decided) {

        static PermissionItem of(PermissionLine line) {
            return new PermissionItem(line.key(), line.label(), line.roles(), line.byDefault(), line.decided());
        }
    }

    /** A setting and its value. */
    @Schema(name = "PluginSetting", description = "A setting of a plugin and its value.")
    public record SettingItem(
            @Schema(description = "Its key.", required = true)
            String key,

            @Schema(description = "What a value is.", required = true)
            Kind kind,

            @Schema(description = "What it sets, in words.", required = true)
            String label,

            @Schema(description = "The value that counts here.", required = true)
            String value,

            @Schema(description = "The organisation's own value, absent without one.") @Nullable
            String own,

            @Schema(description = "What the network set, absent where it set nothing.") @Nullable
            String network,

            @Schema(description = "Whose value counts.", required = true)
            PluginSheet.Source source,

            @Schema(description = "Whether the organisation may set a value of its own.", required = true)
            boolean overridable) {

        static SettingItem of(SettingLine line) {
            return new SettingItem(
                    line.key(),
                    line.kind(),
                    line.label(),
                    line.value(),
                    line.own(),
                    line.network(),
                    line.source(),
                    line.overridable());
        }
    }
}
