// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.host;

import org.jspecify.annotations.Nullable;

/**
 * One backing object of a page, made for one view. It is closed when the view ends or the plugin stops, whichever comes
 * first.
 */
public interface PageBacking extends AutoCloseable {

    /** The plugin's object; null once it is closed. */
    @Nullable
    Object get();

    /** Gives the object back. Closing it twice is harmless. */
    @Override
    void close();
}
