// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.problem;

/** The item is in a state that forbids the action, for example a closed topic or a full event. REST answers 409. */
public final class ConflictException extends Problem {
    private static final long serialVersionUID = 1L;

    /**
     * @param code what prevents the action, for example {@code topic-closed}, {@code event-full},
     *     {@code changed-meanwhile}
     */
    public ConflictException(String code) {
        super(code, "Conflict: " + code);
    }
}
