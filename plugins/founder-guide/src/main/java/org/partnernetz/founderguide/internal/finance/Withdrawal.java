// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

/** What the founder lives on, each month: rent, food, insurance, income tax. */
public record Withdrawal(String name, long cents, Span span) implements Line {

    @Override
    public Flow in(int month) {
        return span.contains(month) ? Flow.of(Item.WITHDRAWAL, cents) : Flow.NONE;
    }
}
