// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.money.Cents;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;

@DisplayName("The limit of a number")
class NumberLimitsTest {

    record Numbers(
            @Min(14) @Max(99) int age,
            @Min(0) int least,
            @PositiveOrZero int sign,
            @Positive int plus,
            @DecimalMin("0") BigDecimal exact,
            @DecimalMin(value = "0", inclusive = false) BigDecimal above,

            @DecimalMin(value = "1.5", inclusive = false) @DecimalMax(value = "2.5", inclusive = false)
            BigDecimal between,

            @Negative BigDecimal minus,
            @NegativeOrZero BigDecimal debt) {}

    record Sums(
            @Min(5_00) @Max(10_000_00) Cents rent, @Positive Cents deposit) {}

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "age, 13, too-small, 14",
        "age, 100, too-big, 99",
        "least, -1, negative, 0",
        "sign, -1, negative, 0",
        "plus, 0, not-positive, 0",
        "exact, '-0,5', negative, 0",
        "above, 0, not-positive, 0",
        "between, '1,5', not-more, 1.5",
        "between, '2,5', not-less, 2.5",
        "minus, 0, not-less, 0",
        "debt, 1, too-big, 0",
    })
    @DisplayName("has one code, however it is written")
    void hasOneCode(String field, String typed, String code, String limit) {
        assertThat(fault(Form.of(Numbers.class), field, typed)).isEqualTo(new Fault(field, code, limit));
    }

    @Test
    @DisplayName("is told in euros where it stands at a sum of money")
    void isTold() {
        var form = Form.of(Sums.class);
        assertThat(fault(form, "rent", "4,99").values()).containsExactly(new BigDecimal("5.00"));
        var most = fault(form, "rent", "10.000,01");
        assertThat(most.code()).isEqualTo("too-big");
        assertThat(most.values()).containsExactly(new BigDecimal("10000.00"));
        assertThat(fault(form, "deposit", "0").code()).isEqualTo("not-positive");
    }

    private static Fault fault(Form<?> form, String field, String typed) {
        form.set(field, typed);
        return catchThrowableOfType(InvalidException.class, form::read).faults().stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .orElseThrow();
    }
}
