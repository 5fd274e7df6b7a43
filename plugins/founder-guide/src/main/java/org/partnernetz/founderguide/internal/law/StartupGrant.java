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
     * What is known of the founder.
     *
     * @param benefit unemployment benefit (ALG) of a month, 0 without it; null while unknown
     * @param daysLeft for how many days it would still be paid on the day of the start; null while unknown
     * @param viable whether an expert body has said that the plan carries
     * @param formerGrant whether there was an earlier grant for founding
     * @param lastGrantEnded when it ended
     */
    public record Facts(
            @Nullable Long benefit,
            @Nullable Integer daysLeft,
            Reply fullTime,
            Reply viable,
            Reply skills,
            Reply formerGrant,
            @Nullable LocalDate lastGrantEnded) {
        public static final Facts NONE = new Facts(null, null, Reply.OPEN, Reply.OPEN, Reply.OPEN, Reply.OPEN, null);

        private Reply enoughDays() {
            if (benefit == null) {
                return Reply.OPEN;
            }
            if (benefit == 0) {
                return Reply.NO;
            }
            return daysLeft == null ? Reply.OPEN : Reply.of(daysLeft >= DAYS_LEFT_MIN);
        }

        /** Whether 24 months have passed since an earlier grant, or there was none. */
        private Reply unblocked(LocalDate start) {
            if (lastGrantEnded != null) {
                return Reply.of(start.isAfter(lastGrantEnded.plusMonths(BLOCK_MONTHS)));
            }
            return formerGrant.isNo() ? Reply.YES : Reply.OPEN;
        }
    }

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

    /** Checks a founding that starts on that day. */
    public static StartupGrant of(Facts facts, LocalDate start) {
        var assessment = new Assessment(
                "startupGrant",
                List.of(
                        Requirement.of("fullTime", FULL_TIME, facts.fullTime()),
                        Requirement.of("daysLeft", DAYS_LEFT, facts.enoughDays()),
                        Requirement.of("viable", VIABILITY, facts.viable()),
                        Requirement.of("skills", SKILLS, facts.skills()),
                        Requirement.of("block", BLOCK, facts.unblocked(start))));
        return new StartupGrant(assessment, sums(facts.benefit()));
    }

    private static @Nullable Sums sums(@Nullable Long benefit) {
        return benefit == null || benefit == 0
                ? null
                : new Sums(FIRST_MONTHS * (benefit + EXTRA), SECOND_MONTHS * EXTRA);
    }
}
