// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.host;

/** A REST resource of a plugin. */
public interface RestComponent {

    /** The annotated class. */
    Class<?> type();

    /** The object for one request; give it back by {@link #release}. */
    Object take();

    void release(Object taken);
}
