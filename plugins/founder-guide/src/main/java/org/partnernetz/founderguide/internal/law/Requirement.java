// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

/**
 * One precondition, met or still open. That all are met does not mean that an authority grants anything.
 *
 * @param code key of its words behind {@code requirement.}
 */
public record Requirement(String code, Source source, State state) {

    /** How it stands. Nothing here is ever granted. */
    public enum State {
        MET,
        OPEN
    }

    static Requirement of(String code, Source source, boolean met) {
        return new Requirement(code, source, met ? State.MET : State.OPEN);
    }

    public boolean isMet() {
        return state == State.MET;
    }
}
