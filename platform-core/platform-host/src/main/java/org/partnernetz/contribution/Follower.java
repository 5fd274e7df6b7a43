// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.contribution;

import java.util.List;
import java.util.function.Function;

/**
 * A slice that must know each plugin from its start on. The one thread that installs plugins notifies every bean of
 * this type.
 */
public interface Follower {

    /** Called before the plugin serves anybody. An exception undoes the start, and administrators see it. */
    void started(Contributor plugin, Components components);

    /** Called before the plugin stops, when no request is inside it any more. */
    void stopping(String plugin);

    /** Asks components of the plugin that is starting. */
    interface Components {

        /** The work must not return anything that refers to the plugin's classes. */
        <T, R> List<R> ask(Class<T> type, Function<? super T, ? extends R> work);
    }
}
