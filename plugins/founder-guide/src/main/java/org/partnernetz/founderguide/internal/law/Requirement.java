// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

/**
 * One precondition: met, not met, or open while nobody has answered. That all are met does not mean that an authority
 * grants anything.
 *
 * @param code key of its words behind {@code requirement.}
 */
public record Requirement(String code, Source source, State state) {

    /** How it stands. Nothing here is ever granted. */
    public enum State {
        MET,
        NOT_MET,
        OPEN
    }

    static Requirement of(String code, Source source, Reply reply) {
        return new Requirement(
                code,
                source,
                switch (reply) {
                    case YES -> State.MET;
                    case NO -> State.NOT_MET;
                    case OPEN -> State.OPEN;
                });
    }

    public boolean isMet() {
        return state == State.MET;
    }
}
