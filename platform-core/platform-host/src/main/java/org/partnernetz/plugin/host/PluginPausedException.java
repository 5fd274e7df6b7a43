// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.host;

import java.time.Duration;

/** The plugin kept failing and is paused. The answer is 503. */
public final class PluginPausedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration away;

    /** @param away after how long to try again */
    public PluginPausedException(String plugin, Duration away) {
        super(plugin + " keeps failing and is not asked for a while");
        this.away = away;
    }

    public Duration away() {
        return away;
    }
}
