// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;

/**
 * What is known for the residence check. What a caller leaves out is open.
 *
 * @param ground asked only of who needs a title for the self-employment itself
 * @param age in years, null while unknown
 * @param freelance whether it is a free profession, open while the legal form is
 * @param interest whether there is an economic interest or a regional need
 * @param effect whether positive effects on the economy are to be expected
 * @param financed by own capital or a loan that was promised
 * @param pension whether provision for old age is adequate
 * @param permission whether permissions needed for the profession were given or promised, or none is needed
 * @param treaty whether the authority for foreigners knows of a treaty that favours the founder
 * @param related whether the business has to do with what was studied or researched
 * @param skilled whether the founder is a skilled worker in the sense of the law (§ 18 Abs. 3 AufenthG)
 * @param scholarship whether a scholarship for the founding was granted
 */
public record ResidenceFacts(
        Standing standing,
        Ground ground,
        @Nullable @Min(AGE_MIN) @Max(AGE_MAX) Integer age,
        Reply freelance,
        Reply interest,
        Reply effect,
        Reply financed,
        Reply pension,
        Reply permission,
        Reply treaty,
        Reply related,
        Reply skilled,
        Reply scholarship) {
    public static final int AGE_MIN = 14;
    public static final int AGE_MAX = 110;

    public static final ResidenceFacts NONE = of(Standing.UNKNOWN);

    public ResidenceFacts {
        standing = Objects.requireNonNullElse(standing, Standing.UNKNOWN);
        ground = Objects.requireNonNullElse(ground, Ground.UNKNOWN);
        freelance = Reply.orOpen(freelance);
        interest = Reply.orOpen(interest);
        effect = Reply.orOpen(effect);
        financed = Reply.orOpen(financed);
        pension = Reply.orOpen(pension);
        permission = Reply.orOpen(permission);
        treaty = Reply.orOpen(treaty);
        related = Reply.orOpen(related);
        skilled = Reply.orOpen(skilled);
        scholarship = Reply.orOpen(scholarship);
    }

    /** Nothing is known but how the founder stands. */
    public static ResidenceFacts of(Standing standing) {
        return all(standing, Ground.UNKNOWN, null, Reply.OPEN);
    }

    /** Every question of yes or no has the same reply, but that for the free profession, which is open. */
    static ResidenceFacts all(Standing standing, Ground ground, @Nullable Integer age, Reply reply) {
        return new ResidenceFacts(
                standing, ground, age, Reply.OPEN, reply, reply, reply, reply, reply, reply, reply, reply, reply);
    }

    /** The same of a project whose legal form says whether it is a free profession. */
    public ResidenceFacts with(Reply freeProfession) {
        return new ResidenceFacts(
                standing,
                ground,
                age,
                freeProfession,
                interest,
                effect,
                financed,
                pension,
                permission,
                treaty,
                related,
                skilled,
                scholarship);
    }
}
