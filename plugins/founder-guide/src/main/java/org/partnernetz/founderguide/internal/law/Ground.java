// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

/** On what somebody who needs a title for the self-employment itself bases it. */
public enum Ground {
    /** Not asked yet. */
    UNKNOWN,
    /** The business itself: § 21 Abs. 1 AufenthG, for free professions Abs. 5. */
    BUSINESS,
    /** A treaty that favours the citizens of both states (§ 21 Abs. 2 AufenthG). */
    TREATY,
    /** A degree of a German university, or a title for research, science or a Blue Card (§ 21 Abs. 2a AufenthG). */
    ACADEMIC,
    /** A scholarship for founding a business (§ 21 Abs. 2b AufenthG). */
    SCHOLARSHIP
}
