// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

/** A stretch of the plan's months, both ends included. The first month of business is 1. */
public record Span(int first, int last) {

    static Span from(int first) {
        return new Span(first, FinancePlan.MONTHS);
    }

    static Span only(int month) {
        return new Span(month, month);
    }

    boolean contains(int month) {
        return month >= first && month <= last;
    }
}
