// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.NotFoundException;

/**
 * The addresses of a plugin's own pages in the organisation that acts or is visited. A plugin takes this service by
 * {@code @Reference} and gets its own instance; pages use it as {@code #{plugin}}. @apiNote An action of a page that
 * returns such an address redirects there.
 */
@ProviderType
public interface PluginAddresses {

    /**
     * {@code /o/fitt/p/founder-guide/index} for {@code index}.
     *
     * @throws NotFoundException if no organisation acts or is visited
     */
    String page(String page);

    /** {@code /o/fitt/p/founder-guide/project/4711} for {@code project} and {@code 4711}. */
    String page(String page, Object item);

    /** The plugin's id. */
    String plugin();

    /** The address of a file in the bundle's folder {@code resources/}. It changes with the plugin's version. */
    String resource(String path);
}
