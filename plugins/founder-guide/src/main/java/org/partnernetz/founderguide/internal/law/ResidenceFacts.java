// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import org.jspecify.annotations.Nullable;

/**
 * What is known for the residence check.
 *
 * @param ground asked only of who needs a title for the self-employment itself
 * @param age in years, null while unknown
 * @param freelance whether it is a free profession
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
        @Nullable Integer age,
        boolean freelance,
        boolean interest,
        boolean effect,
        boolean financed,
        boolean pension,
        boolean permission,
        boolean treaty,
        boolean related,
        boolean skilled,
        boolean scholarship) {
    public static final int AGE_MIN = 14;
    public static final int AGE_MAX = 110;

    public static final ResidenceFacts NONE = of(Standing.UNKNOWN);

    /** Nothing is known but how the founder stands. */
    public static ResidenceFacts of(Standing standing) {
        return new ResidenceFacts(
                standing, Ground.BUSINESS, null, false, false, false, false, false, false, false, false, false, false);
    }
}
