// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.form.Form;
import org.partnernetz.founderguide.internal.finance.LineKind;

@DisplayName("The form of a plan's figures")
class PlanDraftTest {
    /** The fields that the page has for a row of each kind, besides name and amount. */
    private static final Map<LineKind, Map<String, String>> ROWS = Map.of(
            LineKind.REVENUE, Map.of("vatPercent", "0", "quantity", "2", "first", "1", "last", "36"),
            LineKind.COST,
                    Map.of("vatPercent", "0", "rhythm", "MONTHLY", "startUp", "false", "first", "1", "last", "36"),
            LineKind.INVESTMENT, Map.of("vatPercent", "0", "years", "5", "first", "1"),
            LineKind.LOAN, Map.of("rate", "0", "grace", "0", "repayments", "60", "first", "1"),
            LineKind.WITHDRAWAL, Map.of("first", "1", "last", "36"));

    private final Form<PlanDraft> plan =
            Form.of(PlanDraft.class).filled(PlanDraft.of(Base.after(LocalDate.of(2027, 3, 1)), List.of()));

    @Test
    @DisplayName("asks each kind of line for its own fields only")
    void asksForOwnFields() {
        ROWS.forEach(this::row);
        var draft = plan.read();
        assertThat(draft.lines()).hasSize(ROWS.size());
        assertThat(draft.check().faults()).isEmpty();
    }

    @Test
    @DisplayName("tells what is wrong with a line at its field")
    void tellsWhatIsWrong() {
        row(LineKind.LOAN, ROWS.get(LineKind.LOAN));
        plan.set("loan[0].amount", "-5");
        plan.set("loan[0].repayments", "0");
        assertThat(plan.read().check().faults())
                .extracting(fault -> fault.field() + " " + fault.code())
                .containsExactlyInAnyOrder("loan[0].amount negative", "loan[0].repayments loan-without-repayment");
    }

    private void row(LineKind kind, Map<String, String> fields) {
        var list = kind.name().toLowerCase(Locale.ROOT);
        plan.addRow(list);
        plan.set(list + "[0].name", "Werkbank");
        plan.set(list + "[0].amount", "800");
        fields.forEach((name, text) -> plan.set(list + "[0]." + name, text));
    }
}
