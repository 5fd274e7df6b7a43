// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

/** The part an organisation plays in the network; an organisation may have none yet. */
public enum NetworkRole {
    /** Koordinationsstelle; exactly one organisation has it. */
    COORDINATION,
    /** Partner mit Teilprojekt. */
    SUBPROJECT,
    /** Strategischer Partner. */
    STRATEGIC,
    /** Weiterer Partner without an own subproject. */
    COOPERATION
}
