// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.gate;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Knows in which plugin a thread is working, so that its log lines can be assigned to the plugin. */
public final class Inside {
    private static final ThreadLocal<String> PLUGIN = new ThreadLocal<>();

    private Inside() {}

    public static Optional<String> plugin() {
        return Optional.ofNullable(PLUGIN.get());
    }

    /** Enters a plugin; returns where the thread was before, for {@link #back}. */
    public static @Nullable String enter(String plugin) {
        var before = PLUGIN.get();
        PLUGIN.set(plugin);
        return before;
    }

    /** Goes back to where the thread was. */
    public static void back(@Nullable String before) {
        if (before == null) {
            PLUGIN.remove();
        } else {
            PLUGIN.set(before);
        }
    }
}
