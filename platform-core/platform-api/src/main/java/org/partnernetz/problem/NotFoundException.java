// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.problem;

/** Unknown, or not for the eyes of who asks: the two are never told apart. Answered with 404. */
public final class NotFoundException extends Problem {
    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super("not-found", "Not found");
    }
}
