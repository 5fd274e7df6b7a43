// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.setting;

import org.jspecify.annotations.Nullable;

/**
 * The stored values of one setting of a plugin.
 *
 * @param network the network's value, null if it set none
 * @param overridable whether the network allows organisations a value of their own
 * @param own the organisation's value, null if it set none; it counts only while the network allows it
 */
public record StoredSetting(
        @Nullable String network,
        boolean overridable,
        @Nullable String own) {

    /** Nothing is stored: the plugin's default applies to all. */
    public static final StoredSetting NONE = new StoredSetting(null, false, null);
}
