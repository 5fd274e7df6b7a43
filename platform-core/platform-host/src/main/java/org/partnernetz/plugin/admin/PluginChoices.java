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
 * An organisation's decisions about the plugins that the network offers to it: whether they are on, which roles have
 * which permissions, and its settings. For administrators of the acting organisation; each method throws
 * {@link NotAllowedException} for others, and {@link NotFoundException} if the plugin is not installed or not offered.
 */
@ProviderType
public interface PluginChoices {

    /** The offered plugins, ordered by name. */
    List<OfferedPlugin> offered(Locale locale);

    /** One of them with everything that the organisation can decide. */
    PluginSheet sheet(String plugin, Locale locale);

    /** Switches it on. */
    void enable(String plugin);

    /** Switches it off, even if it is no longer offered. Its data is kept but closed. */
    void disable(String plugin);

    /**
     * Gives permissions to exactly these roles; permissions that are not named stay as they are. If the roles equal the
     * plugin's default, the permission follows the default, even if that changes later.
     *
     * @throws InvalidException naming permissions that the plugin does not have
     */
    void grant(String plugin, Map<String, Set<Role>> roles);

    /**
     * Sets the organisation's values. An empty value removes the organisation's own; settings that are not named stay
     * as they are.
     *
     * @throws InvalidException naming the settings whose value is refused, that the plugin does not have, or that only
     *     the network may set
     */
    void set(String plugin, Map<String, Optional<String>> values);
}
