// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.contribution;

/**
 * A service that each plugin gets as its own, for example an audit trail that stamps each entry with the plugin. The
 * host finds all beans of this type at its start and offers each to plugins: whoever writes one need not tell anybody.
 *
 * @param <T> what a plugin takes by {@code @Reference}
 */
public interface PerPlugin<T> {

    Class<T> service();

    T of(String plugin);
}
