// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import java.time.Duration;
import java.time.Instant;

/** The outcome of one change of a plugin. */
public record PluginOutcome(
        String plugin,
        String version,
        Action action,
        boolean succeeded,
        String message,
        Instant happenedAt,
        Duration took) {

    /** The requested action. */
    public enum Action {
        INSTALL,
        UPDATE,
        DISABLE,
        ENABLE,
        UNINSTALL,
        PURGE,
        START
    }
}
