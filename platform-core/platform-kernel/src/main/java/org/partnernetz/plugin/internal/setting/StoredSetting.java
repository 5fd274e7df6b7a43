// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.setting;

import org.jspecify.annotations.Nullable;

/**
 * What was set for one setting of a plugin.
 *
 * @param network the network's value, null where it set none
 * @param overridable whether the network lets organisations have a value of their own
 * @param own the organisation's value, null where it set none; it counts only while it may
 */
public record StoredSetting(
        @Nullable String network,
        boolean overridable,
        @Nullable String own) {

    /** Where nobody has said anything: the plugin's default, for all. */
    public static final StoredSetting NONE = new StoredSetting(null, false, null);
}
