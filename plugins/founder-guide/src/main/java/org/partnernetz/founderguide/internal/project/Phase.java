// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.Arrays;
import java.util.Optional;

/** The phases "4+1" of founding advice in the network, in their order. */
public enum Phase {
    /** Erstkontakt: the way into advice. */
    ACCESS,
    /** Is self-employment the right way? */
    ORIENTATION,
    /** The business plan. */
    PLANNING,
    /** Registrations and opening. */
    START,
    /** Aftercare. */
    CONSOLIDATION;

    /** The phase that follows, empty after the last. */
    public Optional<Phase> next() {
        return Arrays.stream(values()).filter(this::isBefore).findFirst();
    }

    /** The phase before, empty for the first. */
    public Optional<Phase> previous() {
        return Arrays.stream(values()).filter(other -> other.isBefore(this)).reduce((earlier, later) -> later);
    }

    public boolean isBefore(Phase other) {
        return compareTo(other) < 0;
    }
}
