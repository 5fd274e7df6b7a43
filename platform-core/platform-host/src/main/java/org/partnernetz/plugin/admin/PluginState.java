// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

/** The state of a plugin in its life cycle, for administrators of the network. */
public enum PluginState {
    /**
     * There is a jar, but it is not meant to run: it is not installed, was uninstalled, or is switched off for the
     * network.
     */
    AVAILABLE,
    /** Its jar is gone. Its data is kept until it is purged. */
    REMOVED,
    /** It is in the framework, which is looking for what it imports. */
    INSTALLED,
    /** Its imports were found; its tables and components are being prepared. */
    RESOLVED,
    /** It is running. */
    ACTIVE,
    /** Another version is starting, and requests wait for it. */
    UPDATING,
    /** It could not be started, or is not trusted. */
    FAILED,
    /** No start was attempted, because it was made for another version of the platform or needs another plugin. */
    PARKED
}
