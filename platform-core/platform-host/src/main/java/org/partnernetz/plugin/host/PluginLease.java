// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.host;

/** Keeps a plugin running for the length of a request. Closing it twice is harmless. */
public interface PluginLease extends AutoCloseable {

    RunningPlugin plugin();

    /**
     * Records that the request failed because of a defect of the plugin. A plugin that keeps failing is paused.
     *
     * @param what the defect in one line, for the log
     */
    void failed(String what);

    @Override
    void close();
}
