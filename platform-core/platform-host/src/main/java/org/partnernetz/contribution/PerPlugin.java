// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.contribution;

/**
 * A service of which each plugin gets its own instance, for example an audit trail that stamps each entry with the
 * plugin's id. At its start the host finds all beans of this type and offers them to plugins; they need not be
 * registered anywhere.
 *
 * @param <T> what a plugin takes by {@code @Reference}
 */
public interface PerPlugin<T> {

    Class<T> service();

    T of(String plugin);
}
