// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

/** How a founder stands to the law of residence. */
public enum Standing {
    /** Not asked yet. */
    UNKNOWN,
    /** German or citizen of the European Union. */
    EU_CITIZEN,
    /** Citizen of Iceland, Liechtenstein, Norway or Switzerland. */
    EEA_OR_SWISS,
    /** Holds a title that permits any gainful employment, for example a settlement permit. */
    FREE_TO_WORK,
    /** Holds a residence permit for another purpose and means to keep it. */
    OTHER_PURPOSE,
    /** Needs a title for the self-employment itself. */
    NEEDS_TITLE
}
