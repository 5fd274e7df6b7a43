// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.host.PageBacking;

/**
 * What a view keeps of a plugin's backing: a name, and on this server for as long as the plugin runs the backing
 * itself. The view never holds an object of the plugin, so a plugin that stops is free of all sessions at once.
 */
final class PageHandle implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String plugin;
    private final String name;
    private transient @Nullable PageBacking backing;

    PageHandle(String plugin, String name, PageBacking backing) {
        this.plugin = plugin;
        this.name = name;
        this.backing = backing;
    }

    /** The plugin's object; null after the plugin was stopped, or on another server. */
    @Nullable
    Object object() {
        return backing == null ? null : backing.get();
    }

    void close() {
        if (backing != null) {
            backing.close();
            backing = null;
        }
    }

    @Override
    public String toString() {
        return plugin + ":" + name;
    }
}
