// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.tenant.Organisation;

/**
 * The plugins of this installation. One gate decides for pages, REST, navigation, widgets, search hits and jobs alike:
 * the plugin must be running, the network must offer it, the organisation must have it switched on, and the role must
 * have the permission.
 */
@ProviderType
public interface Plugins {

    /** All plugins in the folder, ordered by id. For administrators. */
    List<InstalledPlugin> installed(Locale locale);

    /** The newest outcomes first, at most {@code limit}. For administrators. */
    List<PluginOutcome> outcomes(int limit);

    /**
     * Says whether the plugin is running and switched on for the organisation that acts or is visited; false if there
     * is none.
     */
    boolean isOpen(String plugin);

    /** Says whether the acting person has the permission in that plugin; false if it is not open. */
    boolean may(String plugin, String permission);

    /** Says whether the acting person has one of the permissions; true if none is demanded. */
    default boolean mayAny(String plugin, Set<String> demanded) {
        return demanded.isEmpty() || demanded.stream().anyMatch(permission -> may(plugin, permission));
    }

    /** The entries of open plugins in the acting organisation's navigation, ordered by label. */
    List<NavigationItem> navigation(Locale locale);

    /** The entries that an organisation's plugins show to everybody in its navigation, ordered by label. */
    List<NavigationItem> publicNavigation(Organisation organisation, Locale locale);

    /** Names of the plugin's backings for visitors, even while it is being updated; empty if it is stopped. */
    Set<String> forVisitors(String plugin);

    /**
     * The navigation entries of open plugins in each organisation of the signed-in person, ordered by the
     * organisation's name. Organisations without entries are left out. Needs no acting organisation.
     */
    List<Space> spaces(Locale locale);

    /**
     * The cards of open plugins for the home page of the acting organisation, ordered by title. Waits for half a second
     * at most; a widget that fails or takes longer is left out.
     */
    List<WidgetCard> widgets(Locale locale);

    /** The navigation entries of plugins for a person in one organisation. */
    record Space(String slug, String organisationName, String initials, List<NavigationItem> entries) {}
}
