// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether self-employment needs a permission under the law of residence, and what for it is open (§ 21 AufenthG). A
 * title is given for at most three years (§ 21 Abs. 4 Satz 1). The date is that of the Skilled Immigration Act, whose
 * wording of the first paragraph still stands; since when each paragraph has been as it is here is unchecked.
 *
 * <p>Not asked: favours under international law (Abs. 2), graduates and researchers (Abs. 2a), and skilled workers with
 * a scholarship (Abs. 2b, since 1 March 2024). Whoever falls under these is told by the authority for foreigners.
 */
public record ResidenceCheck(Way way, List<Requirement> requirements) {
    public static final int TITLE_YEARS_MAX = 3;
    public static final int PENSION_AGE = 45;

    private static final String IN_FORCE = "2020-03-01";
    private static final Source STANDING = Source.of("§ 4a AufenthG", IN_FORCE);
    private static final Source TRADE = Source.of("§ 21 Abs. 1 AufenthG", IN_FORCE);
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
            case NEEDS_TITLE ->
                facts.freelance()
                        ? new ResidenceCheck(Way.FREELANCE, withPension(facts, freelance(facts)))
                        : new ResidenceCheck(Way.TRADE, withPension(facts, trade(facts)));
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
