// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

/**
 * Something bought to be used for years. It leaves the account at once and the profit bit by bit.
 *
 * @param years of use, over which it is written off in equal parts (§ 7 Abs. 1 EStG)
 */
public record Investment(String name, Amount amount, int month, int years) implements Line {
    private static final int YEAR = 12;

    @Override
    public Flow in(int asked) {
        return asked == month ? Flow.of(Item.INVESTMENT, amount.cents()).and(Item.VAT_PAID, amount.vat(1)) : Flow.NONE;
    }

    /** What is written off up to and with a month; the parts of a cent are never lost. */
    private long writtenOffBy(int asked) {
        var months = Math.max(0, Math.min(asked - month + 1, years * YEAR));
        return amount.cents() * months / ((long) years * YEAR);
    }

    /** What is written off in a month. */
    long writtenOffIn(int asked) {
        return writtenOffBy(asked) - writtenOffBy(asked - 1);
    }
}
