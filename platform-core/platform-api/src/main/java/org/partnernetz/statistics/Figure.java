// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A line of the report.
 *
 * @param owner id of the plugin, {@code core} for the platform's own
 * @param key key of the figure within its owner
 * @param name name in the requested language
 * @param indicator null for a gap
 * @param gap why there is no value; null if there is one
 */
public record Figure(
        String owner,
        String key,
        String name,
        @Nullable Indicator indicator,
        @Nullable Gap gap) {

    /** Why a figure is missing. */
    public enum Gap {
        /** The source says that the data is incomplete. */
        UNAVAILABLE,
        /** The source failed. */
        FAILED,
        /** The source exceeded its time limit. */
        TOO_LONG,
        /** The plugin is being updated. */
        UPDATING
    }
}
