// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.workflow;

import org.jspecify.annotations.Nullable;

/**
 * The step that somebody wants to take, as a page or REST sends it.
 *
 * @param version of what they have seen; null to take the step whatever has happened since
 * @param reason in their words; needed for a step back
 */
public record Wanted(
        String step, @Nullable Integer version, @Nullable String reason) {
    public static final int REASON_MAX = 500;
}
