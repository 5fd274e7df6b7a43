// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partnernetz.money.Cents;

/**
 * The start-up grant of the employment agency (Gründungszuschuss, §§ 93 and 94 SGB III, in these paragraphs since 1
 * April 2012). All sums are integer cents. Left to the agency: when a claim rests (Abs. 3), the exception from the 24
 * months for personal reasons (Abs. 4), and the age of the regular pension (Abs. 5).
 *
 * @param assessment which preconditions are met
 * @param sums what could be paid, null while the benefit is unknown or there is none
 */
public record StartupGrant(Assessment assessment, @Nullable Sums sums) {
    public static final int DAYS_LEFT_MIN = 150;
    public static final int BLOCK_MONTHS = 24;

    private static final String IN_FORCE = "2012-04-01";
    private static final Source FULL_TIME = Source.of("§ 93 Abs. 1 SGB III", IN_FORCE);
    private static final Source DAYS_LEFT = Source.of("§ 93 Abs. 2 Satz 1 Nr. 1 SGB III", IN_FORCE);
    private static final Source VIABILITY = Source.of("§ 93 Abs. 2 Satz 1 Nr. 2 SGB III", IN_FORCE);
    private static final Source SKILLS = Source.of("§ 93 Abs. 2 Satz 1 Nr. 3 SGB III", IN_FORCE);
    private static final Source BLOCK = Source.of("§ 93 Abs. 4 SGB III", IN_FORCE);
    private static final int FIRST_MONTHS = 6;
    private static final int SECOND_MONTHS = 9;
    private static final long EXTRA = 300_00;

    /**
     * What could be paid.
     *
     * @param first for six months the last unemployment benefit and 300 euros
     * @param second optional, for nine more months 300 euros
     */
    public record Sums(long first, long second) {

        /** Both phases, if both were granted. */
        public long total() {
            return first + second;
        }
    }

    /**
     * Checks a founding that starts on that day.
     *
     * @param viable whether an expert body has said that the plan carries
     */
    public static StartupGrant of(SubsidyFacts facts, Reply fullTime, Reply viable, LocalDate start) {
        var assessment = new Assessment(
                "startupGrant",
                List.of(
                        Requirement.of("fullTime", FULL_TIME, fullTime),
                        Requirement.of("daysLeft", DAYS_LEFT, enoughDays(facts)),
                        Requirement.of("viable", VIABILITY, viable),
                        Requirement.of("skills", SKILLS, facts.skills()),
                        Requirement.of("block", BLOCK, unblocked(facts, start))));
        return new StartupGrant(assessment, sums(facts.benefit()));
    }

    private static Reply enoughDays(SubsidyFacts facts) {
        if (facts.benefit() == null) {
            return Reply.OPEN;
        }
        if (facts.benefit().value() == 0) {
            return Reply.NO;
        }
        return facts.daysLeft() == null ? Reply.OPEN : Reply.of(facts.daysLeft() >= DAYS_LEFT_MIN);
    }

    /** Whether 24 months have passed since an earlier grant, or there was none. */
    private static Reply unblocked(SubsidyFacts facts, LocalDate start) {
        if (facts.lastGrantEnded() != null) {
            return Reply.of(start.isAfter(facts.lastGrantEnded().plusMonths(BLOCK_MONTHS)));
        }
        return facts.formerGrant().isNo() ? Reply.YES : Reply.OPEN;
    }

    private static @Nullable Sums sums(@Nullable Cents benefit) {
        return benefit == null || benefit.value() == 0
                ? null
                : new Sums(FIRST_MONTHS * (benefit.value() + EXTRA), SECOND_MONTHS * EXTRA);
    }
}
