// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnernetz.founderguide.internal.finance.Plans.cost;
import static org.partnernetz.founderguide.internal.finance.Plans.loan;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.document.Paper;
import org.partnernetz.document.PaperBuilder;
import org.partnernetz.founderguide.internal.finance.Basis;
import org.partnernetz.founderguide.internal.finance.FinancePlan;
import org.partnernetz.founderguide.internal.finance.Plans.Amount;
import org.partnernetz.founderguide.internal.finance.Plans.Span;
import org.partnernetz.founderguide.internal.finance.Plans.Terms;
import org.partnernetz.founderguide.internal.finance.Rhythm;
import org.partnernetz.founderguide.internal.finance.TaxStatus;

@DisplayName("A plan on paper")
class DossierTextTest {
    private static final YearMonth START = YearMonth.of(2027, 3);
    private static final Wording SAY = new Wording((locale, key, values) -> key + List.of(values), Locale.GERMAN);
    private final PaperBuilder paper = Paper.titled("Plan", Locale.GERMAN);

    @Test
    @DisplayName("names what it begins with, each line as it was written, and the sums of a year")
    void tellsAssumptions() {
        var plan = new FinancePlan(
                START,
                5_000_00,
                TaxStatus.SMALL_BUSINESS,
                List.of(cost(
                        "Miete <Laden>", new Amount(800_00, Basis.GROSS, 0), Rhythm.MONTHLY, new Span(1, 36), false)));
        figures(plan).write(paper);
        assertThat(paper.body())
                .contains("03/2027", "5.000,00\u00a0€", "tax.SMALL_BUSINESS")
                .contains("Miete &lt;Laden&gt;", "kind.COST")
                .contains("data-bars", "liquidity.drawn")
                .contains("<tr class=\"sum\"><th scope=\"row\">liquidity.total[]</th>", "9.600,00\u00a0€");
    }

    @Test
    @DisplayName("says of a loan what it costs, and names the month of what is paid once but once")
    void tellsTerms() {
        var bank = loan("Bank", 30_000_00, 2, 450, new Terms(6, 60));
        var once = cost("Schild", new Amount(300_00, Basis.GROSS, 0), Rhythm.ONCE, new Span(3, 3), false);
        figures(new FinancePlan(START, 0, TaxStatus.SMALL_BUSINESS, List.of(bank, once)))
                .write(paper);
        assertThat(paper.body()).contains("dossier.interest[4.50, 6]", "rhythm.ONCE[], Mai 2027<");
    }

    @Test
    @DisplayName("draws nothing while there are no figures")
    void drawsNothing() {
        figures(new FinancePlan(START, 0, TaxStatus.REGULAR, List.of())).write(paper);
        assertThat(paper.body()).doesNotContain("data-bars", "liquidity.total");
    }

    private static FiguresText figures(FinancePlan plan) {
        return new FiguresText(plan, 10, SAY);
    }
}
