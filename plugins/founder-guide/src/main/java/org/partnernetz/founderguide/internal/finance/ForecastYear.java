// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

/**
 * What a year of business earns. Value added tax is not in it: it belongs to the state.
 *
 * @param number of the year of business, from 1
 * @param profit before income tax
 * @param withdrawals what the founder takes out to live on
 */
public record ForecastYear(
        int number, long revenue, long costs, long depreciation, long interest, long profit, long withdrawals) {

    ForecastYear(int number, long revenue, long costs, long depreciation, long interest, long withdrawals) {
        this(number, revenue, costs, depreciation, interest, revenue - costs - depreciation - interest, withdrawals);
    }

    /** Whether the founder can live on the profit. */
    public boolean carries() {
        return profit >= withdrawals;
    }
}
