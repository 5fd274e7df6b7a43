// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.figure;

/** The kinds of lines, in the order of a plan. */
public enum LineKind {
    REVENUE,
    COST,
    INVESTMENT,
    LOAN,
    WITHDRAWAL
}
