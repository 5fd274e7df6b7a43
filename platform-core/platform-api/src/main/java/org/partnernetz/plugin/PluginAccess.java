// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.NotAllowedException;

/**
 * What the acting person may do in the plugin: the permissions that
 * {@link org.partnernetz.plugin.spi.PluginPermissions} names, as the acting organisation gave them to roles. A plugin
 * takes it by {@code @Reference} and gets its own. In its pages it is {@code #{plugin.may('advise')}}.
 *
 * <p>Asking costs no statement on the way of a request. A background job acts for its organisation without a person and
 * may everything; who is not acting may nothing.
 */
@ProviderType
public interface PluginAccess {

    /** @throws IllegalArgumentException if the plugin names no such permission */
    boolean may(String permission);

    /**
     * Goes on only if the acting person may.
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
