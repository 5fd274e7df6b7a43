// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.problem;

/** The item does not exist, or the caller may not see it; the answer never tells which. REST answers 404. */
public final class NotFoundException extends Problem {
    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super("not-found", "Not found");
    }
}
