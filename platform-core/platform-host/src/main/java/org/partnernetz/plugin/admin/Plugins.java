// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.tenant.Organisation;

/**
 * The plugins of this installation. One gate decides for pages, REST, navigation, widgets, search hits and jobs alike:
 * the plugin runs, the network offers it, the organisation has it on, and the role has the permission.
 */
@ProviderType
public interface Plugins {

    /** All plugins in the folder, by id. For administrators. */
    List<InstalledPlugin> installed(Locale locale);

    /** The newest outcomes first, at most {@code limit}. For administrators. */
    List<PluginOutcome> outcomes(int limit);

    /** Whether the plugin runs and is on for the organisation that acts or is visited; false for everybody else. */
    boolean isOpen(String plugin);

    /** Whether the acting person has the permission in that plugin; false where it is not open. */
    boolean may(String plugin, String permission);

    /** Whether the acting person has one of the permissions; true where none is demanded. */
    default boolean mayAny(String plugin, Set<String> demanded) {
        return demanded.isEmpty() || demanded.stream().anyMatch(permission -> may(plugin, permission));
    }

    /** What open plugins add to the acting organisation's navigation, by label. */
    List<NavigationItem> navigation(Locale locale);

    /** What plugins that are on there add to an organisation's navigation for everybody, by label. */
    List<NavigationItem> publicNavigation(Organisation organisation, Locale locale);

    /** Names of the plugin's backings that are for visitors, also while it is being updated; empty if it rests. */
    Set<String> forVisitors(String plugin);

    /**
     * The same for each organisation of the signed-in person, by its name, where there are any. Needs no acting
     * organisation.
     */
    List<Space> spaces(Locale locale);

    /**
     * Cards of open plugins for the home of the acting organisation, by title. Waits for at most half a second; a
     * widget that fails or takes longer is left out.
     */
    List<WidgetCard> widgets(Locale locale);

    /** What plugins offer to a person in one organisation. */
    record Space(String slug, String organisationName, String initials, List<NavigationItem> entries) {}
}
