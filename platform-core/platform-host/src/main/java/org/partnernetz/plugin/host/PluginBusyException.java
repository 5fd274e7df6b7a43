// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.host;

/** The greatest number of requests is already inside the plugin. The answer is 503. */
public final class PluginBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginBusyException(String plugin) {
        super("As many requests as may be are inside " + plugin);
    }
}
