// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import java.util.List;
import java.util.Locale;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.plugin.admin.PluginSheet.PermissionLine;
import org.partnernetz.problem.NotAllowedException;

/** Which roles may do what in the plugins of the acting organisation, for all of its members to read. */
@ProviderType
public interface PluginRights {

    /**
     * The permissions of the plugins that are switched on and running, by name.
     *
     * @throws NotAllowedException for guests and advice-seekers
     */
    List<Rights> all(Locale locale);

    /**
     * The permissions of one plugin.
     *
     * @param name in the requested language
     */
    record Rights(String plugin, String name, List<PermissionLine> permissions) {
        public Rights {
            permissions = List.copyOf(permissions);
        }
    }
}
