// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin;

import java.time.LocalDate;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The values of the plugin's settings for the organisation that acts or is visited: the organisation's own value if the
 * network allows one, else the network's value, else the default from
 * {@link org.partnernetz.plugin.spi.PluginSettings}. A plugin takes this service by {@code @Reference} and gets its own
 * instance. A change takes effect with the next request.
 *
 * <p>Each method throws {@link IllegalArgumentException} if the plugin names no such setting, or if the setting is of
 * another kind, and {@link org.partnernetz.problem.NotFoundException} if no organisation acts or is visited.
 */
@ProviderType
public interface PluginValues {

    /** The value of a text or a choice. */
    String text(String key);

    long number(String key);

    boolean yes(String key);

    /** The value of a day; empty if none is set. */
    Optional<LocalDate> date(String key);
}
