// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.contribution;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What running plugins contribute, told by the plugin host. A plugin is kept from stopping while it is asked; one that
 * is being updated at that moment is left out, nobody waits for it.
 */
public interface Contributions {

    /** The plugins that run, by id, whether or not they are on for anybody. */
    List<Contributor> running();

    /** The plugins that run and are on for the acting organisation, by id; none where nobody acts. */
    List<Contributor> open();

    /** The plugin as it runs at this moment. */
    Optional<Contributor> find(String plugin);

    /**
     * Asks every component of the type of every running plugin, by id of the plugin. What the work returns must not
     * hold anything of the plugin's own classes.
     *
     * @param work is given the plugin and its component; its exceptions go through to the caller
     */
    <T, R> List<R> ask(Class<T> type, BiFunction<Contributor, T, R> work);

    /** Asks the components of one plugin; nothing where it does not run. */
    <T, R> List<R> ask(String plugin, Class<T> type, BiFunction<Contributor, T, R> work);
}
