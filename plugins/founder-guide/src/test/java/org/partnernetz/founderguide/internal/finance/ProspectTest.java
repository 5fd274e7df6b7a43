// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnernetz.founderguide.internal.finance.Plans.revenue;
import static org.partnernetz.founderguide.internal.finance.Plans.withdrawal;

import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.founderguide.internal.finance.Plans.Amount;
import org.partnernetz.founderguide.internal.finance.Plans.Span;

@DisplayName("What can be said of a plan")
class ProspectTest {
    private static final Line WITHDRAWAL = withdrawal("Leben", 1_000_00, new Span(1, 36));
    private static final Line REVENUE = revenue("Kurse", new Amount(1_500_00, Basis.GROSS, 0), 1, new Span(1, 36));

    @Test
    @DisplayName("without figures is what is missing, and nothing of gap and need")
    void empty() {
        var prospect = Prospect.of(plan(), 10);

        assertThat(prospect)
                .isEqualTo(new Prospect(
                        List.of("revenue-missing", "withdrawals-missing"), null, null, null, List.of(), List.of()));
        assertThat(prospect.isKnown()).isFalse();
        assertThat(prospect.total()).isNull();
        assertThat(plan().isEmpty()).isTrue();
    }

    @Test
    @DisplayName("with withdrawals alone is what is missing, though the money would run out")
    void partial() {
        var prospect = Prospect.of(plan(WITHDRAWAL), 10);

        assertThat(prospect.missing()).containsExactly("revenue-missing");
        assertThat(prospect.firstGap()).isNull();
    }

    @Test
    @DisplayName("of whole figures is that the money lasts, and what is needed")
    void whole() {
        var prospect = Prospect.of(plan(REVENUE, WITHDRAWAL), 10);

        assertThat(prospect.isKnown()).isTrue();
        assertThat(prospect.firstGap()).isNull();
        assertThat(prospect.gap()).isZero();
        assertThat(prospect.total()).isZero();
    }

    private static FinancePlan plan(Line... lines) {
        return new FinancePlan(YearMonth.of(2027, 1), 0, TaxStatus.SMALL_BUSINESS, List.of(lines));
    }
}
