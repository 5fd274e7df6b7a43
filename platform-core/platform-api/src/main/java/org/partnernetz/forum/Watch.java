// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

/** What somebody has chosen to hear of a topic or a forum. */
public enum Watch {
    /** Nothing was chosen: who takes part in a topic hears of its answers. */
    USUAL,
    /** To hear of everything that is written there. */
    FOLLOWED,
    /** To hear of nothing, even if one takes part or is mentioned. */
    MUTED
}
