// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form.reading;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

import org.partnernetz.problem.InvalidException.Fault;

/**
 * A limit of a number, however it is written: the same limit has the same code. {@code @Min(0)} and
 * {@code @PositiveOrZero} are {@code negative}, {@code @Positive} is {@code not-positive}, any other least is
 * {@code too-small} and any most {@code too-big}; a number that must be more or less than its limit is {@code not-more}
 * or {@code not-less}.
 */
record NumberLimit(BigDecimal limit, boolean least, boolean included) {
    private static final int CENT_DIGITS = 2;

    static Optional<NumberLimit> of(Annotation constraint) {
        if (constraint instanceof Min min) {
            return Optional.of(new NumberLimit(BigDecimal.valueOf(min.value()), true, true));
        } else if (constraint instanceof Max max) {
            return Optional.of(new NumberLimit(BigDecimal.valueOf(max.value()), false, true));
        } else if (constraint instanceof DecimalMin min) {
            return Optional.of(new NumberLimit(new BigDecimal(min.value()), true, min.inclusive()));
        } else if (constraint instanceof DecimalMax max) {
            return Optional.of(new NumberLimit(new BigDecimal(max.value()), false, max.inclusive()));
        }
        return ofSign(constraint);
    }

    private static Optional<NumberLimit> ofSign(Annotation constraint) {
        var positive = constraint instanceof Positive || constraint instanceof PositiveOrZero;
        var included = constraint instanceof PositiveOrZero || constraint instanceof NegativeOrZero;
        return positive || included || constraint instanceof Negative
                ? Optional.of(new NumberLimit(BigDecimal.ZERO, positive, included))
                : Optional.empty();
    }

    /** @param sum whether the limit is one of cents; people read it in euros */
    Fault fault(String field, boolean sum) {
        var shown = sum ? List.of(limit.movePointLeft(CENT_DIGITS)) : List.<BigDecimal>of();
        return new Fault(field, code(), limit.toPlainString(), shown);
    }

    private String code() {
        if (least && limit.signum() == 0) {
            return included ? "negative" : "not-positive";
        } else if (included) {
            return least ? "too-small" : "too-big";
        }
        return least ? "not-more" : "not-less";
    }
}
