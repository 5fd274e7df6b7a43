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
 * is bound; entries are the same for all. <b>Limits:</b> {@value #ENTRIES_MAX} entries, further ones are left out and
 * logged. <b>Errors:</b> an exception, or a permission that the plugin does not name, fails the start of the plugin.
 * <b>Threads:</b> called by the one thread that installs plugins.
 *
 * <p><b>Clash rule:</b> entries of all plugins stand side by side, ordered by label; two entries of one page are both
 * shown.
 */
@ConsumerType
public interface PluginNavigation {
    int ENTRIES_MAX = 5;

    /** The entries, in any order. */
    List<Entry> entries();

    /**
     * One entry.
     *
     * @param page name of the page it leads to, for example {@code index}
     * @param label key in the plugin's messages
     * @param icon name of an icon in the platform's set, for example {@code puzzle}
     * @param permission of the plugin that a reader needs to be shown it; empty for none
     */
    record Entry(String page, String label, String icon, String permission) {

        /** An entry for everybody to whom the plugin is open. */
        public Entry(String page, String label, String icon) {
            this(page, label, icon, "");
        }
    }
}
