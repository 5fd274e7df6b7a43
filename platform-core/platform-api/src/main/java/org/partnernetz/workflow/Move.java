// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.workflow;

import java.util.List;

/**
 * A step from the current state, for its button or for REST.
 *
 * @param step key of the step
 * @param to name of the state to which it leads
 * @param back whether it is a step back, which asks for a reason
 * @param refusals reasons why it cannot be taken; empty if it can
 */
public record Move(String step, String to, boolean back, List<Refusal> refusals) {

    public Move {
        refusals = List.copyOf(refusals);
    }

    public boolean isOpen() {
        return refusals.isEmpty();
    }
}
