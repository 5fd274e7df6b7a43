// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.problem;

/** The caller may see the item, but lacks the role for this action. REST answers 403. */
public final class NotAllowedException extends Problem {
    private static final long serialVersionUID = 1L;

    public NotAllowedException() {
        super("not-allowed", "The role does not allow this");
    }
}
