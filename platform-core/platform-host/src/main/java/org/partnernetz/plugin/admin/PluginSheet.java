// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.spi.PluginSettings.Kind;
import org.partnernetz.tenant.Role;

/**
 * What there is to know and to decide about a plugin in one organisation, in the asked language.
 *
 * @param stores what it stores: the plugin's message {@code plugin.stores}, empty where it says nothing
 * @param kept for how long: the plugin's message {@code plugin.kept}, empty where it says nothing
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
     * @param roles who has it here
     * @param byDefault who has it where the organisation decides nothing
     * @param decided whether the organisation decided
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
     * @param value what counts here
     * @param forAll what counts where an organisation has no own value: the network's, else the plugin's default
     * @param byDefault what the plugin takes where nobody has set anything
     * @param network what the network set, null where it set nothing
     * @param own the organisation's own value, null without one
     * @param source whose value counts
     * @param overridable whether the network lets organisations have an own value
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

    /** One word of a choice, and what people read for it. */
    public record Choice(String value, String label) {}

    /** Whose value counts. */
    public enum Source {
        PLUGIN,
        NETWORK,
        ORGANISATION
    }
}
