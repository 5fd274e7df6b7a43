// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.plugin.admin.PluginSheet.SettingLine;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;

/**
 * The network's decisions about a plugin: to which organisations it is offered, and what they may set. For
 * administrators of the network; everybody else gets {@link NotFoundException}.
 */
@ProviderType
public interface PluginOffers {

    /** @throws NotFoundException if no such plugin is installed */
    Offer offer(String plugin, Locale locale);

    /**
     * Offers the plugin to all organisations except these, by slug. Where it was switched on it is closed, and it opens
     * again when it is offered again.
     *
     * @throws InvalidException if one of them is not an organisation
     */
    void withhold(String plugin, Set<String> organisations);

    /**
     * Sets values for all organisations; settings that are not named stay as they are.
     *
     * @throws InvalidException naming the settings whose value is refused or that the plugin does not have
     */
    void setForAll(String plugin, Map<String, ForAll> values);

    /**
     * The network's decisions about a plugin.
     *
     * @param withheld slugs of the organisations to which it is not offered
     * @param settings with the value for all; {@code own} and {@code source} are those of the acting organisation
     */
    record Offer(OfferedPlugin plugin, Set<String> withheld, List<SettingLine> settings) {
        public Offer {
            withheld = Set.copyOf(withheld);
            settings = List.copyOf(settings);
        }
    }

    /**
     * The network's decision about a setting.
     *
     * @param value empty for the plugin's default
     * @param overridable whether organisations may set a value of their own
     */
    record ForAll(Optional<String> value, boolean overridable) {}
}
