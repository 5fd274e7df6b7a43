// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

/** Where a plugin stands in its life, for administrators of the network. */
public enum PluginState {
    /** A jar is there, but nobody wants it to run: not installed, uninstalled, or switched off for the network. */
    AVAILABLE,
    /** No jar of it lies here any more. What it stored is kept until it is purged. */
    REMOVED,
    /** It is in the framework; what it needs is being looked for. */
    INSTALLED,
    /** What it needs is there; its tables and components are being brought up. */
    RESOLVED,
    /** It serves. */
    ACTIVE,
    /** Its requests wait for it: another version is coming up. */
    UPDATING,
    /** It was tried and did not start, or is not trusted. */
    FAILED,
    /** It was made for another version of the platform or needs another plugin: it was not tried. */
    PARKED
}
