// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.group;

/** How people come into a working group. */
public enum Entry {
    /** Whoever takes part in the network comes in without asking. */
    OPEN,
    /** Whoever takes part in the network may ask to come in. */
    REQUEST,
    /** People are added; nobody else knows of the group. */
    HIDDEN
}
