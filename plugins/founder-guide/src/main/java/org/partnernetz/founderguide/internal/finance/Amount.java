// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

/**
 * A sum of money as somebody wrote it down.
 *
 * @param cents in integer cents
 * @param basis whether value added tax is in it
 * @param vatPercent the rate that the supply has
 */
public record Amount(long cents, Basis basis, int vatPercent) {
    private static final int PERCENT = 100;

    /**
     * The tax that comes on top of an amount without tax; nothing where the tax is in it. Half a cent is rounded up.
     */
    long vat(long quantity) {
        return basis == Basis.GROSS ? 0 : (cents * quantity * vatPercent + PERCENT / 2) / PERCENT;
    }
}
