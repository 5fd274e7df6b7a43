// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.host;

/** The plugin is being updated for longer than a request waits. Answered with 503. */
public final class PluginUpdatingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginUpdatingException(String plugin) {
        super(plugin + " is being updated");
    }
}
