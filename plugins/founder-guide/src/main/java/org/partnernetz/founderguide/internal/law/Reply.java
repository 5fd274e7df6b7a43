// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What somebody answered to a question. Whoever was not asked has said neither yes nor no. */
public enum Reply {
    OPEN,
    YES,
    NO;

    /** Of a fact that is known. */
    public static Reply of(boolean known) {
        return known ? YES : NO;
    }

    /** What a caller leaves out is open. */
    public static Reply orOpen(@Nullable Reply given) {
        return Objects.requireNonNullElse(given, OPEN);
    }

    public boolean isYes() {
        return this == YES;
    }

    public boolean isNo() {
        return this == NO;
    }

    public boolean isOpen() {
        return this == OPEN;
    }
}
