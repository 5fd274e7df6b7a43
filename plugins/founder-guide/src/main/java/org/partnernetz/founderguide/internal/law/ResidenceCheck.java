// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether self-employment needs a permission under the law of residence, and what for it is open (§ 21 AufenthG). The
 * wording is that of 1 March 2024 (BGBl. 2023 I Nr. 217); of paragraphs that it left alone the date is that of the
 * Skilled Immigration Act, and since when each of them has been as it is here is unchecked.
 *
 * <p>A title by Abs. 1, 2 and 2a is given for at most three years (Abs. 4 Satz 1); that does not hold for free
 * professions (Abs. 5 Satz 4), and a scholarship has its own term. Which treaties favour whom (Abs. 2), which
 * scholarships count (Abs. 2b) and whom a treaty frees from providing for old age (Abs. 3) is not decided here: the
 * authority for foreigners is asked, and what it said is written down.
 *
 * @param questions what is asked of this founder, in the order in which it is asked; what is left out is nobody's
 *     business
 */
public record ResidenceCheck(Way way, List<Question> questions, List<Requirement> requirements) {
    public static final int TITLE_YEARS_MAX = 3;
    public static final int PENSION_AGE = 45;

    private static final String IN_FORCE = "2020-03-01";
    private static final String AMENDED = "2024-03-01";
    private static final Source PENSION = Source.of("§ 21 Abs. 3 AufenthG", IN_FORCE);

    /** By which rule self-employment is permitted, and what that rule asks. */
    public enum Way {
        /** The standing must be asked first. */
        UNKNOWN("§ 4a AufenthG", IN_FORCE),
        /** Nothing to check: free movement, or the title permits it. */
        NONE("§ 4a AufenthG", IN_FORCE),
        /** On what the title is based must be asked first. */
        UNFOUNDED("§ 21 AufenthG", AMENDED),
        /** The legal form must be known first: free professions have a paragraph of their own. */
        FORMLESS("§ 21 AufenthG", AMENDED),
        TRADE("§ 21 Abs. 1 AufenthG", IN_FORCE),
        FREELANCE("§ 21 Abs. 5 AufenthG", IN_FORCE),
        TREATY("§ 21 Abs. 2 AufenthG", IN_FORCE),
        ACADEMIC("§ 21 Abs. 2a AufenthG", AMENDED),
        SCHOLARSHIP("§ 21 Abs. 2b AufenthG", AMENDED),
        OTHER_PURPOSE("§ 21 Abs. 6 AufenthG", IN_FORCE);

        private final String law;
        private final String validFrom;

        Way(String law, String validFrom) {
            this.law = law;
            this.validFrom = validFrom;
        }

        private Source source() {
            return Source.of(law, validFrom);
        }

        /** What the rule asks, besides the age. */
        private List<Question> asks() {
            return switch (this) {
                case UNKNOWN, NONE, UNFOUNDED, FORMLESS -> List.of();
                case TRADE -> List.of(Question.INTEREST, Question.EFFECT, Question.FINANCED);
                case FREELANCE, OTHER_PURPOSE -> List.of(Question.PERMISSION);
                case TREATY -> List.of(Question.TREATY);
                case ACADEMIC -> List.of(Question.RELATED);
                case SCHOLARSHIP -> List.of(Question.SKILLED, Question.SCHOLARSHIP);
            };
        }

        static Way of(ResidenceFacts facts, Reply freelance) {
            return switch (facts.standing()) {
                case UNKNOWN -> UNKNOWN;
                case EU_CITIZEN, EEA_OR_SWISS, FREE_TO_WORK -> NONE;
                case OTHER_PURPOSE -> OTHER_PURPOSE;
                case NEEDS_TITLE -> byTitle(facts.ground(), freelance);
            };
        }

        private static Way byTitle(Ground ground, Reply freelance) {
            return switch (ground) {
                case UNKNOWN -> UNFOUNDED;
                case BUSINESS -> byBusiness(freelance);
                case TREATY -> TREATY;
                case ACADEMIC -> ACADEMIC;
                case SCHOLARSHIP -> SCHOLARSHIP;
            };
        }

        private static Way byBusiness(Reply freelance) {
            return switch (freelance) {
                case OPEN -> FORMLESS;
                case YES -> FREELANCE;
                case NO -> TRADE;
            };
        }

        /** Who gets a title for the self-employment and is older than 45 should have provided for old age (Abs. 3). */
        private boolean asksForAge() {
            return this != OTHER_PURPOSE && !asks().isEmpty();
        }
    }

    public ResidenceCheck {
        questions = List.copyOf(questions);
        requirements = List.copyOf(requirements);
    }

    /** @param freelance whether it is a free profession, open while the legal form is */
    public static ResidenceCheck of(ResidenceFacts facts, Reply freelance) {
        var way = Way.of(facts, freelance);
        return new ResidenceCheck(way, questions(way, facts), requirements(way, facts));
    }

    private static List<Question> questions(Way way, ResidenceFacts facts) {
        var first = facts.standing() == Standing.NEEDS_TITLE
                ? Stream.of(Question.STANDING, Question.GROUND)
                : Stream.of(Question.STANDING);
        var ofAge = !way.asksForAge()
                ? Stream.<Question>empty()
                : isOlder(facts) ? Stream.of(Question.AGE, Question.PENSION) : Stream.of(Question.AGE);
        return Stream.of(first, way.asks().stream(), ofAge)
                .flatMap(asked -> asked)
                .toList();
    }

    private static List<Requirement> requirements(Way way, ResidenceFacts facts) {
        var all = new ArrayList<Requirement>();
        way.asks().forEach(asked -> all.add(Requirement.of(asked.code(), way.source(), asked.reply(facts))));
        switch (way) {
            case UNKNOWN -> all.add(Requirement.of("standing", way.source(), Reply.OPEN));
            case UNFOUNDED -> all.add(Requirement.of("ground", way.source(), Reply.OPEN));
            case FORMLESS -> all.add(Requirement.of("legalForm", way.source(), Reply.OPEN));
            case NONE, TRADE, FREELANCE, TREATY, ACADEMIC, SCHOLARSHIP, OTHER_PURPOSE -> {}
        }
        if (way.asksForAge() && facts.age() == null) {
            all.add(Requirement.of("age", PENSION, Reply.OPEN));
        } else if (way.asksForAge() && isOlder(facts)) {
            all.add(Requirement.of("pension", PENSION, facts.pension()));
        }
        return all;
    }

    private static boolean isOlder(ResidenceFacts facts) {
        return facts.age() != null && facts.age() > PENSION_AGE;
    }

    /** The first question that nobody has answered; empty once all of them are. */
    public Optional<Question> next(ResidenceFacts facts) {
        return questions.stream()
                .filter(question -> question.reply(facts).isOpen())
                .findFirst();
    }

    /** Whether all is met; the authority for foreigners still decides. */
    public boolean isMet() {
        return requirements.stream().allMatch(Requirement::isMet);
    }
}
