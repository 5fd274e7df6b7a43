// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.host;

import java.util.Set;

/** A REST resource of a plugin. */
public interface RestComponent {

    /** The annotated class. */
    Class<?> type();

    /** The plugin's permissions of which a caller needs one; empty if none is demanded. */
    Set<String> permitted();

    /** Takes the object for one request; give it back with {@link #release}. */
    Object take();

    void release(Object taken);
}
