// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

/**
 * A running cost, or a cost of founding such as a fee or a deposit.
 *
 * @param startUp whether it belongs to the capital that founding needs
 */
public record Cost(String name, Amount amount, Rhythm rhythm, Span span, boolean startUp) implements Line {

    @Override
    public Flow in(int month) {
        return span.contains(month) && rhythm.falls(month - span.first())
                ? Flow.of(startUp ? Item.START_UP_COST : Item.COST, amount.cents())
                        .and(Item.VAT_PAID, amount.vat(1))
                : Flow.NONE;
    }
}
