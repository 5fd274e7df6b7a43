// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.money.Cents;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;

@DisplayName("A limit on a sum of money")
class MoneyLimitsTest {

    @Test
    @DisplayName("looks at the cents")
    void looksAtCents() {
        assertThat(faults("-0,01", "5")).containsExactly(new Fault("rent", "negative", ""));
        assertThat(faults("100,01", "5")).containsExactly(new Fault("rent", "too-much", ""));
        assertThat(read("100", "0").rent()).isEqualTo(new Cents(100_00));
        assertThat(read("0", "0").rent()).isEqualTo(new Cents(0));
    }

    @Test
    @DisplayName("asks nothing of a sum that nobody has entered")
    void leavesNothingAlone() {
        assertThat(read("", "5").rent()).isNull();
        assertThat(faults("", "")).containsExactly(new Fault("deposit", "required", ""));
    }

    private static Terms read(String rent, String deposit) {
        var form = Form.of(Terms.class);
        form.set("rent", rent);
        form.set("deposit", deposit);
        return form.read();
    }

    private static List<Fault> faults(String rent, String deposit) {
        try {
            read(rent, deposit);
        } catch (InvalidException e) {
            return e.faults();
        }
        return List.of();
    }

    private record Terms(
            @Min(value = 0, message = "negative") @Max(value = 100_00, message = "too-much") @Nullable
            Cents rent,

            @NotNull Cents deposit) {}
}
