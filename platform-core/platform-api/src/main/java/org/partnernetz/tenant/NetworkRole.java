// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

/** The role of an organisation in the network; an organisation may have none yet. */
public enum NetworkRole {
    /** Koordinationsstelle; exactly one organisation has it. */
    COORDINATION,
    /** Partner mit Teilprojekt. */
    SUBPROJECT,
    /** Strategischer Partner. */
    STRATEGIC,
    /** Weiterer Partner, without a subproject of its own. */
    COOPERATION
}
