// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.contribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Gives access to what running plugins contribute; the plugin host implements it. A plugin does not stop while it is
 * being asked. A plugin that is being updated at that moment is left out, without waiting for it.
 */
public interface Contributions {

    /** The running plugins, ordered by id, even if no organisation has them switched on. */
    List<Contributor> running();

    /** The running plugins that the acting organisation has switched on, ordered by id; none if nobody acts. */
    List<Contributor> open();

    /** The plugin as it runs at this moment. */
    Optional<Contributor> find(String plugin);

    /** Pages of running plugins that are for visitors, each as {@code plugin/backing}. */
    Set<String> forVisitors();

    /** Whether a page of a running plugin, named as in its address, is for visitors. */
    boolean isForVisitors(String plugin, String page);

    /**
     * Asks every component of this type in every running plugin, ordered by the plugin's id. The work must not return
     * anything that refers to the plugin's classes.
     *
     * @param work takes the plugin and its component; its exceptions are passed to the caller
     */
    <T, R> List<R> ask(Class<T> type, BiFunction<Contributor, T, R> work);

    /** Asks the components of one plugin; returns nothing if it is not running. */
    <T, R> List<R> ask(String plugin, Class<T> type, BiFunction<Contributor, T, R> work);
}
