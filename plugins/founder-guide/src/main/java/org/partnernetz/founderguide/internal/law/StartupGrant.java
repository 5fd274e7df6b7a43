// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The start-up grant of the employment agency (Gründungszuschuss, §§ 93 and 94 SGB III, in these paragraphs since 1
 * April 2012). All sums are integer cents. Left to the agency: when a claim rests (Abs. 3), the exception from the 24
 * months for personal reasons (Abs. 4), and the age of the regular pension (Abs. 5).
 *
 * @param assessment which preconditions are met
 * @param first for six months the last unemployment benefit and 300 euros
 * @param second optional, for nine more months 300 euros
 */
public record StartupGrant(Assessment assessment, long first, long second) {
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
     * What is known of the founder.
     *
     * @param benefit unemployment benefit (ALG) of a month
     * @param daysLeft for how many days it would still be paid on the day of the start
     * @param viable whether an expert body has said that the plan carries
     * @param lastGrantEnded when an earlier grant for founding ended, null without one
     */
    public record Facts(
            long benefit,
            int daysLeft,
            boolean fullTime,
            boolean viable,
            boolean skills,
            @Nullable LocalDate lastGrantEnded) {
        public static final Facts NONE = new Facts(0, 0, false, false, false, null);
    }

    /** Checks a founding that starts on that day. */
    public static StartupGrant of(Facts facts, LocalDate start) {
        var free = facts.lastGrantEnded() == null
                || start.isAfter(facts.lastGrantEnded().plusMonths(BLOCK_MONTHS));
        var assessment = new Assessment(
                "startupGrant",
                List.of(
                        Requirement.of("fullTime", FULL_TIME, facts.fullTime()),
                        Requirement.of("daysLeft", DAYS_LEFT, facts.benefit() > 0 && facts.daysLeft() >= DAYS_LEFT_MIN),
                        Requirement.of("viable", VIABILITY, facts.viable()),
                        Requirement.of("skills", SKILLS, facts.skills()),
                        Requirement.of("block", BLOCK, free)));
        return facts.benefit() > 0
                ? new StartupGrant(assessment, FIRST_MONTHS * (facts.benefit() + EXTRA), SECOND_MONTHS * EXTRA)
                : new StartupGrant(assessment, 0, 0);
    }

    /** Both phases, if both were granted. */
    public long total() {
        return first + second;
    }
}
