// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

/** What is sold: so many pieces or hours a month at a price. Value added tax on it is never revenue. */
public record Revenue(String name, Amount price, int quantity, Span span) implements Line {

    @Override
    public Flow in(int month) {
        return span.contains(month)
                ? Flow.of(Item.REVENUE, price.cents() * quantity).and(Item.VAT_CHARGED, price.vat(quantity))
                : Flow.NONE;
    }
}
