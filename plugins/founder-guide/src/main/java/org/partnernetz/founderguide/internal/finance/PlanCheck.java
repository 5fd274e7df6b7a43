// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import java.util.ArrayList;
import java.util.List;

import org.partnernetz.founderguide.internal.finance.Line.Revenue;
import org.partnernetz.founderguide.internal.finance.Line.Withdrawal;
import org.partnernetz.problem.InvalidException.Fault;

/** What the figures still lack before others may rely on them. A gap is no fault: it is what the plan is to show. */
public final class PlanCheck {

    private PlanCheck() {}

    /** What is lacking, as codes of faults. */
    public static List<String> missing(FinancePlan plan) {
        return faults(plan).stream().map(Fault::code).distinct().toList();
    }

    /** Each fault once; empty if the figures are whole. */
    public static List<Fault> faults(FinancePlan plan) {
        var faults = new ArrayList<Fault>();
        if (plan.lines(Revenue.class).findAny().isEmpty()) {
            faults.add(new Fault("figures", "revenue-missing", ""));
        }
        if (plan.lines(Withdrawal.class).noneMatch(withdrawal -> withdrawal.cents() > 0)) {
            faults.add(new Fault("figures", "withdrawals-missing", ""));
        }
        plan.lines().stream()
                .flatMap(line -> LineCheck.faults(line, plan.tax()).stream())
                .map(fault -> new Fault("figures", fault.code(), fault.limit()))
                .distinct()
                .forEach(faults::add);
        return faults;
    }
}
