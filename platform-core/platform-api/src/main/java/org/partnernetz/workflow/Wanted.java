// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.workflow;

import org.jspecify.annotations.Nullable;

/**
 * The step that somebody wants to take, as a page or REST sends it.
 *
 * @param version the version that they have read; null to skip the check
 * @param reason their reason, in their own words; required for a step back
 */
public record Wanted(
        String step, @Nullable Integer version, @Nullable String reason) {
    public static final int REASON_MAX = 500;
}
