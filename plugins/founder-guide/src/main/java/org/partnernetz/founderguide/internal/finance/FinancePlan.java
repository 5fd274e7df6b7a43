// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The figures of a plan: from which month on, with which own money, and all lines.
 *
 * <p>At least three years, month by month, are what banks and expert bodies ask for.
 *
 * @see <a href="https://www.existenzgruendungsportal.de">Existenzgründungsportal: capital need, financing, liquidity
 *     and profitability for three years</a>
 */
public record FinancePlan(YearMonth start, long opening, TaxStatus tax, List<Line> lines) {
    public static final int MONTHS = 36;
    public static final int YEARS = 3;

    public FinancePlan {
        lines = List.copyOf(lines);
    }

    /** All that the lines move in a month. */
    Flow in(int month) {
        return lines.stream().map(line -> line.in(month)).reduce(Flow.NONE, Flow::and);
    }

    /** Whether there is nothing to reckon with. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The lines of a kind, in their order. */
    public Stream<Line> lines(LineKind kind) {
        return lines.stream().filter(line -> line.kind() == kind);
    }
}
