// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin;

import java.time.LocalDate;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The plugin's settings for the organisation that acts or is visited: its own value if the network lets organisations
 * have one, else the network's, else the default that {@link org.partnernetz.plugin.spi.PluginSettings} names. A plugin
 * takes it by {@code @Reference} and gets its own. A change counts from the next request on.
 *
 * <p>Each method throws {@link IllegalArgumentException} if the plugin names no such setting or one of another kind,
 * and {@link org.partnernetz.problem.NotFoundException} if no organisation acts or is visited.
 */
@ProviderType
public interface PluginValues {

    /** Of a text or a choice. */
    String text(String key);

    long number(String key);

    boolean yes(String key);

    /** Empty where no day is set. */
    Optional<LocalDate> date(String key);
}
