// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import java.util.List;

/**
 * The preconditions of one rule, side by side.
 *
 * @param code key of its words behind {@code check.}
 */
public record Assessment(String code, List<Requirement> requirements) {

    public Assessment {
        requirements = List.copyOf(requirements);
    }

    /** Whether all are met. An authority still decides at its discretion. */
    public boolean isMet() {
        return requirements.stream().allMatch(Requirement::isMet);
    }
}
