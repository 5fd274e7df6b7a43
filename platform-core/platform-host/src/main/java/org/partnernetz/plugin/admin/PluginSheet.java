// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.spi.PluginSettings.Kind;
import org.partnernetz.tenant.Role;

/**
 * Everything that an organisation can read and decide about a plugin, in the requested language.
 *
 * @param stores what it stores: the plugin's message {@code plugin.stores}, empty if there is none
 * @param kept for how long: the plugin's message {@code plugin.kept}, empty if there is none
 */
public record PluginSheet(
        OfferedPlugin plugin,
        String stores,
        String kept,
        List<PermissionLine> permissions,
        List<SettingLine> settings) {
    public PluginSheet {
        permissions = List.copyOf(permissions);
        settings = List.copyOf(settings);
    }

    /**
     * One permission.
     *
     * @param roles the roles that have it here
     * @param byDefault the roles that have it unless the organisation decides otherwise
     * @param decided whether the organisation has decided
     */
    public record PermissionLine(
            String key, String label, String hint, Set<Role> roles, Set<Role> byDefault, boolean decided) {
        public PermissionLine {
            roles = Role.inOrder(roles);
            byDefault = Role.inOrder(byDefault);
        }
    }

    /**
     * One setting.
     *
     * @param value the effective value here
     * @param forAll the value for organisations without a value of their own: the network's, else the plugin's default
     * @param byDefault the plugin's default
     * @param network the network's value, null if it set none
     * @param own the organisation's own value, null if it has none
     * @param source the origin of the effective value
     * @param overridable whether the network allows organisations a value of their own
     */
    public record SettingLine(
            String key,
            Kind kind,
            String label,
            String hint,
            List<Choice> choices,
            @Nullable Long least,
            @Nullable Long greatest,
            String value,
            String forAll,
            String byDefault,
            @Nullable String network,
            @Nullable String own,
            Source source,
            boolean overridable) {
        public SettingLine {
            choices = List.copyOf(choices);
        }
    }

    /** One value of a choice, and the text that people read for it. */
    public record Choice(String value, String label) {}

    /** The origin of a value. */
    public enum Source {
        PLUGIN,
        NETWORK,
        ORGANISATION
    }
}
