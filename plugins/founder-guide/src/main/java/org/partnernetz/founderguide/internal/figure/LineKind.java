// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.figure;

import java.util.List;

import org.partnernetz.founderguide.internal.finance.FinancePlan;
import org.partnernetz.founderguide.internal.finance.Line;

/** The kinds of lines, in the order of a plan. */
public enum LineKind {
    REVENUE(Line.Revenue.class, true, true),
    COST(Line.Cost.class, true, true),
    INVESTMENT(Line.Investment.class, true, false),
    LOAN(Line.Loan.class, false, false),
    WITHDRAWAL(Line.Withdrawal.class, false, true);

    private final Class<? extends Line> type;
    private final boolean taxed;
    private final boolean ending;

    LineKind(Class<? extends Line> type, boolean taxed, boolean ending) {
        this.type = type;
        this.taxed = taxed;
        this.ending = ending;
    }

    /** The lines of this kind in a plan, in the order in which they were written. */
    public List<? extends Line> of(FinancePlan plan) {
        return plan.lines(type).toList();
    }

    /** Whether there is value added tax on it. */
    boolean isTaxed() {
        return taxed;
    }

    /** Whether it goes on until a month. */
    boolean isEnding() {
        return ending;
    }
}
