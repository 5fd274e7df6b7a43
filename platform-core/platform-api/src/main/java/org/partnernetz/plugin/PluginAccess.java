// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.NotAllowedException;

/**
 * Tells what the acting person may do in the plugin. {@link org.partnernetz.plugin.spi.PluginPermissions} names the
 * permissions, and the acting organisation gives them to roles. A plugin takes this service by {@code @Reference} and
 * gets its own instance. Its pages ask with {@code #{plugin.may('advise')}}.
 *
 * <p>Within a request, asking costs no statement. A background job acts for its organisation without a person and has
 * every permission. If nobody acts, there are no permissions.
 */
@ProviderType
public interface PluginAccess {

    /** @throws IllegalArgumentException if the plugin names no such permission */
    boolean may(String permission);

    /**
     * Returns only if the acting person has the permission.
     *
     * @throws NotAllowedException otherwise: 403 in REST, a sentence above the form, 404 while a page loads
     * @throws IllegalArgumentException if the plugin names no such permission
     */
    default void require(String permission) {
        if (!may(permission)) {
            throw new NotAllowedException();
        }
    }
}
