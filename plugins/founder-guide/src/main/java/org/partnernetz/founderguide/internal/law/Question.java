// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import java.util.Locale;

/** What can be asked about somebody's residence. Which of them are asked is for {@link ResidenceCheck} to say. */
public enum Question {
    STANDING,
    GROUND,
    INTEREST,
    EFFECT,
    FINANCED,
    PERMISSION,
    TREATY,
    RELATED,
    SKILLED,
    SCHOLARSHIP,
    AGE,
    PENSION;

    /** What was answered; of what is not answered by yes or no, yes where it is known. */
    public Reply reply(ResidenceFacts facts) {
        return switch (this) {
            case STANDING -> answered(facts.standing() != Standing.UNKNOWN);
            case GROUND -> answered(facts.ground() != Ground.UNKNOWN);
            case AGE -> answered(facts.age() != null);
            case INTEREST -> facts.interest();
            case EFFECT -> facts.effect();
            case FINANCED -> facts.financed();
            case PERMISSION -> facts.permission();
            case TREATY -> facts.treaty();
            case RELATED -> facts.related();
            case SKILLED -> facts.skilled();
            case SCHOLARSHIP -> facts.scholarship();
            case PENSION -> facts.pension();
        };
    }

    private static Reply answered(boolean known) {
        return known ? Reply.YES : Reply.OPEN;
    }

    /** Its name in facts, words and requirements. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
