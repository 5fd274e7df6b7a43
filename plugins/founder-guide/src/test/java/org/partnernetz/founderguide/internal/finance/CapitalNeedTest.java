// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnernetz.founderguide.internal.finance.Plans.acceptance;
import static org.partnernetz.founderguide.internal.finance.Plans.cost;
import static org.partnernetz.founderguide.internal.finance.Plans.euros;
import static org.partnernetz.founderguide.internal.finance.Plans.gross;
import static org.partnernetz.founderguide.internal.finance.Plans.with;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.founderguide.internal.finance.Plans.Span;

@DisplayName("The capital need")
class CapitalNeedTest {

    @Test
    @DisplayName("is investments, founding costs and losses of the beginning, and a reserve on top")
    void addsUp() {
        var notary = cost("Notar", gross(500), Rhythm.ONCE, Span.only(1), true);

        var need = CapitalNeed.of(with(acceptance(8_000), notary), CapitalNeed.RESERVE_PERCENT);

        assertThat(need).isEqualTo(new CapitalNeed(euros(15_000), euros(500), euros(6_000), euros(2_150)));
        assertThat(need.total()).isEqualTo(euros(23_650));
    }

    @Test
    @DisplayName("is, without reserve, what has been raised and the gap that is left: nothing counts twice")
    void equalsWhatWasRaised() {
        var plan = acceptance(8_000);

        assertThat(CapitalNeed.of(plan, 0).total())
                .isEqualTo(euros(12_000) + euros(8_000) + Liquidity.of(plan).gap());
    }

    @Test
    @DisplayName("does not depend on how it is financed")
    void isFreeOfFinancing() {
        assertThat(CapitalNeed.of(acceptance(8_000), 10)).isEqualTo(CapitalNeed.of(acceptance(10_000), 10));
    }
}
