// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin;

import java.util.List;
import java.util.Locale;

import org.osgi.annotation.versioning.ProviderType;

/** The plugins of this installation. One gate decides for pages, REST and navigation alike. */
@ProviderType
public interface Plugins {

    /** All plugins in the folder, by id. For administrators. */
    List<InstalledPlugin> installed(Locale locale);

    /** The newest outcomes first, at most {@code limit}. For administrators. */
    List<PluginOutcome> outcomes(int limit);

    /** Whether the plugin runs and is on for the acting organisation; false for everybody else. */
    boolean isOpen(String plugin);

    /** Switches a plugin on for the acting organisation; its administrators may. */
    void enable(String plugin);

    /** Switches it off; its data stay and are closed. */
    void disable(String plugin);

    /** What open plugins add to the acting organisation's navigation, by label. */
    List<NavigationItem> navigation(Locale locale);
}
