// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.workflow;

import java.util.List;

/**
 * A step that leads on from where something stands, for its button or for REST.
 *
 * @param step its key
 * @param to name of the state that it leads to
 * @param back whether it takes something back, and asks for a reason
 * @param refusals why it cannot be taken; empty if it can
 */
public record Move(String step, String to, boolean back, List<Refusal> refusals) {

    public Move {
        refusals = List.copyOf(refusals);
    }

    public boolean isOpen() {
        return refusals.isEmpty();
    }
}
