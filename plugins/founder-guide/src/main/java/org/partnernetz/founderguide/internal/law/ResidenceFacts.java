// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import org.jspecify.annotations.Nullable;

/**
 * What is known for the residence check.
 *
 * @param age in years, null while unknown
 * @param freelance whether it is a free profession
 * @param interest whether there is an economic interest or a regional need
 * @param effect whether positive effects on the economy are to be expected
 * @param financed by own capital or a loan that was promised
 * @param pension whether provision for old age is adequate
 * @param permission whether permissions needed for the profession were given or promised, or none is needed
 */
public record ResidenceFacts(
        Standing standing,
        @Nullable Integer age,
        boolean freelance,
        boolean interest,
        boolean effect,
        boolean financed,
        boolean pension,
        boolean permission) {
    public static final int AGE_MIN = 14;
    public static final int AGE_MAX = 110;

    public static final ResidenceFacts NONE =
            new ResidenceFacts(Standing.UNKNOWN, null, false, false, false, false, false, false);
}
