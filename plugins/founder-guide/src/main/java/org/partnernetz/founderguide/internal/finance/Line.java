// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

/** One line of the plan: something that comes in or goes out. */
public sealed interface Line permits Revenue, Cost, Investment, Loan, Withdrawal {
    int NAME_MAX = 80;

    /** What it is, in the words of the plan. */
    String name();

    /** What it moves in a month of the plan, counted from 1. */
    Flow in(int month);
}
