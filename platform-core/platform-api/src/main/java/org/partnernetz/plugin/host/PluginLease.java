// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.host;

/** Keeps a plugin running for the length of a request. Closing it twice is harmless. */
public interface PluginLease extends AutoCloseable {

    RunningPlugin plugin();

    @Override
    void close();
}
