// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.circle;

/** How far something reaches; each has a sentence of its own. */
public enum Reach {
    /** Everybody, also without an account. */
    PUBLIC,
    /** Who takes part in the network, and all of the organisation that owns it. */
    NETWORK,
    /** The people of one organisation. */
    ORGANISATION,
    /** The members of a working group. */
    GROUP,
    /** Those of one organisation who have a right in a plugin. */
    RIGHT,
    /** Those who work in one organisation; not its guests. */
    COLLEAGUES,
    /** Those who work in one organisation or take part in the network; no guests. */
    PROFESSIONALS,
    /** The author and those who moderate. */
    HIDDEN,
    /** Only oneself. */
    NOBODY,
    /** Those with certain roles in the acting organisation. */
    HOLDERS
}
