// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

/** The phases "4+1" of founding advice in the network, in their order. */
public enum Phase {
    /** Erstkontakt: the way into advice. */
    ACCESS,
    /** Is self-employment the right way? */
    ORIENTATION,
    /** The business plan. */
    PLANNING,
    /** Registrations and opening. */
    START,
    /** Aftercare. */
    CONSOLIDATION
}
