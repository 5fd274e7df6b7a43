// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Adds entries to the navigation of each organisation that has the plugin switched on.
 *
 * <p>Register the implementation as a component of this type. Without one, a plugin that has a page {@code index} gets
 * one entry with the message {@code plugin.name}.
 *
 * <p><b>When called:</b> once after each start of the plugin; the entries are kept until it stops. <b>Tenant:</b> none
 * is bound; entries are the same for all. <b>Limits:</b> {@value #ENTRIES_MAX} entries; further ones are left out and
 * logged. <b>Errors:</b> the plugin does not start after an exception, or if it does not name the permission of an
 * entry. <b>Threads:</b> called by the one thread that installs plugins.
 *
 * <p><b>Clash rule:</b> the entries of all plugins are listed together, ordered by label. Two entries for one page are
 * both shown.
 */
@ConsumerType
public interface PluginNavigation {
    int ENTRIES_MAX = 5;

    /** The entries, in any order. */
    List<Entry> entries();

    /**
     * One entry.
     *
     * @param page name of the page to which it leads, for example {@code index}
     * @param label key in the plugin's messages
     * @param icon name of an icon in the platform's set, for example {@code puzzle}
     * @param permission the plugin's permission that a reader needs in order to see the entry; empty for none
     */
    record Entry(String page, String label, String icon, String permission) {

        /** An entry for everybody who may open the plugin. */
        public Entry(String page, String label, String icon) {
            this(page, label, icon, "");
        }
    }
}
