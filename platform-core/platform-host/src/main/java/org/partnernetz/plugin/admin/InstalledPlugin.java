// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A plugin in the plugins folder.
 *
 * @param id folder = artifact = bundle symbolic name = part of the address
 * @param name shown name in the asked language
 * @param failure why it does not run, null while it does
 * @param enabled whether it is on for the acting organisation
 */
public record InstalledPlugin(
        String id,
        String version,
        String name,
        State state,
        @Nullable String failure,
        boolean enabled,
        Instant since) {

    /** Where a plugin stands in its life. */
    public enum State {
        ACTIVE,
        UPDATING,
        FAILED
    }
}
