// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Role;

/**
 * What an organisation decides about the plugins that the network offers to it: on or off, permissions to roles, own
 * settings. For administrators of the acting organisation; each method throws {@link NotAllowedException} to others and
 * {@link NotFoundException} for a plugin that is not installed or not offered.
 */
@ProviderType
public interface PluginChoices {

    /** The plugins that are offered, by name. */
    List<OfferedPlugin> offered(Locale locale);

    /** One of them with everything there is to decide. */
    PluginSheet sheet(String plugin, Locale locale);

    /** Switches it on. */
    void enable(String plugin);

    /** Switches it off; its data stay and are closed. Also where it is no longer offered. */
    void disable(String plugin);

    /**
     * Gives permissions to exactly these roles; permissions that are not named stay as they are. Roles that equal the
     * plugin's default leave the permission to the default, also a later one.
     *
     * @throws InvalidException naming permissions that the plugin does not have
     */
    void grant(String plugin, Map<String, Set<Role>> roles);

    /**
     * Sets own values; empty takes the own value away, settings that are not named stay as they are.
     *
     * @throws InvalidException naming the settings whose value is refused, that the plugin does not have, or that the
     *     network keeps for itself
     */
    void set(String plugin, Map<String, Optional<String>> values);
}
