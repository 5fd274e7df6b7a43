// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import static jakarta.persistence.EnumType.STRING;
import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;
import org.partnernetz.privacy.Personal;
import org.partnernetz.privacy.Personal.Category;

/**
 * What is known for the residence check: read from the form and by REST, and stored as it is. What a caller leaves out
 * is open.
 *
 * @param ground asked only of who needs a title for the self-employment itself
 * @param age in years, null while unknown
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
@Embeddable
public record ResidenceFacts(
        @Personal(category = Category.SPECIAL, kept = KEPT) @Enumerated(STRING)
        Standing standing,

        @Personal(category = Category.SPECIAL, kept = KEPT) @Enumerated(STRING)
        Ground ground,

        @Personal(kept = KEPT) @Min(14) @Max(110) @Nullable Integer age,
        @Enumerated(STRING) Reply interest,
        @Enumerated(STRING) Reply effect,
        @Enumerated(STRING) Reply financed,
        @Enumerated(STRING) Reply pension,
        @Enumerated(STRING) Reply permission,
        @Enumerated(STRING) Reply treaty,
        @Enumerated(STRING) Reply related,
        @Enumerated(STRING) Reply skilled,
        @Enumerated(STRING) Reply scholarship) {
    public static final ResidenceFacts NONE = of(Standing.UNKNOWN);

    private static final String KEPT = "as long as the project";

    public ResidenceFacts {
        standing = requireNonNullElse(standing, Standing.UNKNOWN);
        ground = requireNonNullElse(ground, Ground.UNKNOWN);
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

    /** Every question of yes or no has the same reply. */
    static ResidenceFacts all(Standing standing, Ground ground, @Nullable Integer age, Reply reply) {
        return new ResidenceFacts(standing, ground, age, reply, reply, reply, reply, reply, reply, reply, reply, reply);
    }
}
