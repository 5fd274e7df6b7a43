// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.contribution;

import java.util.List;
import java.util.function.Function;

/**
 * A slice that has to know of a plugin from its start on. Every bean of this type is told by the one thread that
 * installs plugins.
 */
public interface Follower {

    /** Before the plugin serves anybody; an exception undoes its start and is told to administrators. */
    void started(Contributor plugin, Components components);

    /** It is about to stop; nobody is inside any more. */
    void stopping(String plugin);

    /** Asks the components of the plugin that starts. */
    interface Components {

        /** What the work returns must not hold anything of the plugin's own classes. */
        <T, R> List<R> ask(Class<T> type, Function<? super T, ? extends R> work);
    }
}
