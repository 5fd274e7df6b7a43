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
 * What the network decides about a plugin for its organisations: to which it is offered, and what they may set. For
 * administrators of the network; for everybody else nothing is found.
 */
@ProviderType
public interface PluginOffers {

    /** @throws NotFoundException if no such plugin is installed */
    Offer offer(String plugin, Locale locale);

    /**
     * Offers the plugin to all organisations but these, by slug. Where it was on it is closed, and open again once it
     * is offered again.
     *
     * @throws InvalidException if one of them is no organisation
     */
    void withhold(String plugin, Set<String> organisations);

    /**
     * Sets values for all; settings that are not named stay as they are.
     *
     * @throws InvalidException naming the settings whose value is refused or that the plugin does not have
     */
    void setForAll(String plugin, Map<String, ForAll> values);

    /**
     * What the network decided.
     *
     * @param withheld slugs of the organisations to which it is not offered
     * @param settings with the value for all; {@code own} and {@code source} are of the acting organisation
     */
    record Offer(OfferedPlugin plugin, Set<String> withheld, List<SettingLine> settings) {
        public Offer {
            withheld = Set.copyOf(withheld);
            settings = List.copyOf(settings);
        }
    }

    /**
     * The network's word on a setting.
     *
     * @param value empty for the plugin's default
     * @param overridable whether organisations may have an own value
     */
    record ForAll(Optional<String> value, boolean overridable) {}
}
