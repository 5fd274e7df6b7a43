// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A plugin in the plugins folder.
 *
 * @param id name of the folder, the artifact and the bundle, and part of addresses
 * @param name name in the requested language
 * @param failure why it is not running; null while it is
 * @param enabled whether the acting organisation has it switched on
 */
public record InstalledPlugin(
        String id,
        String version,
        String name,
        State state,
        @Nullable String failure,
        boolean enabled,
        Instant since) {

    /** The state of a plugin in its life cycle. */
    public enum State {
        ACTIVE,
        UPDATING,
        FAILED
    }
}
