// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether self-employment needs a permission under the law of residence, and what for it is open (§ 21 AufenthG). The
 * wording is that of 1 March 2024 (BGBl. 2023 I Nr. 217); of paragraphs that it left alone the date is that of the
 * Skilled Immigration Act, and since when each of them has been as it is here is unchecked.
 *
 * <p>A title by Abs. 1, 2 and 2a is given for at most three years (Abs. 4 Satz 1); that does not hold for free
 * professions (Abs. 5 Satz 4), and a scholarship has its own term. Which treaties favour whom (Abs. 2), which
 * scholarships count (Abs. 2b) and whom a treaty frees from providing for old age (Abs. 3) is not decided here: the
 * authority for foreigners is asked, and what it said is written down.
 */
public record ResidenceCheck(Way way, List<Requirement> requirements) {
    public static final int TITLE_YEARS_MAX = 3;
    public static final int PENSION_AGE = 45;

    private static final String IN_FORCE = "2020-03-01";
    private static final Source STANDING = Source.of("§ 4a AufenthG", IN_FORCE);
    private static final Source TRADE = Source.of("§ 21 Abs. 1 AufenthG", IN_FORCE);
    private static final String AMENDED = "2024-03-01";
    private static final Source TREATY = Source.of("§ 21 Abs. 2 AufenthG", IN_FORCE);
    private static final Source ACADEMIC = Source.of("§ 21 Abs. 2a AufenthG", AMENDED);
    private static final Source SCHOLARSHIP = Source.of("§ 21 Abs. 2b AufenthG", AMENDED);
    private static final Source PENSION = Source.of("§ 21 Abs. 3 AufenthG", IN_FORCE);
    private static final Source FREELANCE = Source.of("§ 21 Abs. 5 AufenthG", IN_FORCE);
    private static final Source OTHER_PURPOSE = Source.of("§ 21 Abs. 6 AufenthG", IN_FORCE);

    /** By which rule self-employment is permitted. */
    public enum Way {
        /** The standing must be asked first. */
        UNKNOWN,
        /** Nothing to check: free movement, or the title permits it. */
        NONE,
        TRADE,
        FREELANCE,
        TREATY,
        ACADEMIC,
        SCHOLARSHIP,
        OTHER_PURPOSE
    }

    public ResidenceCheck {
        requirements = List.copyOf(requirements);
    }

    public static ResidenceCheck of(ResidenceFacts facts) {
        return switch (facts.standing()) {
            case UNKNOWN -> new ResidenceCheck(Way.UNKNOWN, List.of(Requirement.of("standing", STANDING, false)));
            case EU_CITIZEN, EEA_OR_SWISS, FREE_TO_WORK -> new ResidenceCheck(Way.NONE, List.of());
            case OTHER_PURPOSE ->
                new ResidenceCheck(
                        Way.OTHER_PURPOSE, List.of(Requirement.of("permission", OTHER_PURPOSE, facts.permission())));
            case NEEDS_TITLE -> withTitle(facts);
        };
    }

    private static ResidenceCheck withTitle(ResidenceFacts facts) {
        return switch (facts.ground()) {
            case BUSINESS ->
                facts.freelance()
                        ? new ResidenceCheck(Way.FREELANCE, withPension(facts, freelance(facts)))
                        : new ResidenceCheck(Way.TRADE, withPension(facts, trade(facts)));
            case TREATY -> new ResidenceCheck(Way.TREATY, withPension(facts, treaty(facts)));
            case ACADEMIC -> new ResidenceCheck(Way.ACADEMIC, withPension(facts, academic(facts)));
            case SCHOLARSHIP -> new ResidenceCheck(Way.SCHOLARSHIP, withPension(facts, scholarship(facts)));
        };
    }

    private static List<Requirement> trade(ResidenceFacts facts) {
        return List.of(
                Requirement.of("interest", TRADE, facts.interest()),
                Requirement.of("effect", TRADE, facts.effect()),
                Requirement.of("financed", TRADE, facts.financed()));
    }

    private static List<Requirement> freelance(ResidenceFacts facts) {
        return List.of(Requirement.of("permission", FREELANCE, facts.permission()));
    }

    private static List<Requirement> treaty(ResidenceFacts facts) {
        return List.of(Requirement.of("treaty", TREATY, facts.treaty()));
    }

    private static List<Requirement> academic(ResidenceFacts facts) {
        return List.of(Requirement.of("related", ACADEMIC, facts.related()));
    }

    private static List<Requirement> scholarship(ResidenceFacts facts) {
        return List.of(
                Requirement.of("skilled", SCHOLARSHIP, facts.skilled()),
                Requirement.of("scholarship", SCHOLARSHIP, facts.scholarship()));
    }

    /** Who is older than 45 should have provided for old age; whose age is unknown has yet to tell it. */
    private static List<Requirement> withPension(ResidenceFacts facts, List<Requirement> others) {
        var all = new ArrayList<>(others);
        if (facts.age() == null) {
            all.add(Requirement.of("age", PENSION, false));
        } else if (facts.age() > PENSION_AGE) {
            all.add(Requirement.of("pension", PENSION, facts.pension()));
        }
        return all;
    }

    /** Whether nothing is open; the authority for foreigners still decides. */
    public boolean isMet() {
        return requirements.stream().allMatch(Requirement::isMet);
    }
}
