// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.host;

import java.util.Set;

/** A REST resource of a plugin. */
public interface RestComponent {

    /** The annotated class. */
    Class<?> type();

    /** Permissions of the plugin, one of which a caller needs; empty where none is demanded. */
    Set<String> permitted();

    /** The object for one request; give it back by {@link #release}. */
    Object take();

    void release(Object taken);
}
