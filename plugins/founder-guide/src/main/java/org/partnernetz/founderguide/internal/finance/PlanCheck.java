// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import java.util.List;
import java.util.stream.Stream;

import org.partnernetz.problem.InvalidException.Check;
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
        var lived = plan.lines(LineKind.WITHDRAWAL).anyMatch(line -> line.cents() > 0);
        var whole = new Check()
                .that(plan.lines(LineKind.REVENUE).findAny().isPresent(), "figures", "revenue-missing")
                .that(lived, "figures", "withdrawals-missing");
        var ofLines = plan.lines().stream()
                .flatMap(line -> LineCheck.of(line, plan.tax()).faults().stream())
                .map(fault -> new Fault("figures", fault.code(), fault.limit()));
        return Stream.concat(whole.faults().stream(), ofLines).distinct().toList();
    }
}
