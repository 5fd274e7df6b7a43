// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.host;

/** The update of the plugin takes longer than a request waits. The answer is 503. */
public final class PluginUpdatingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginUpdatingException(String plugin) {
        super(plugin + " is being updated");
    }
}
