// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

/**
 * What a year of business earns. Value added tax is not in it: it belongs to the state.
 *
 * @param number of the year of business, from 1
 * @param withdrawals what the founder takes out to live on
 */
public record ForecastYear(int number, long revenue, long costs, long depreciation, long interest, long withdrawals) {

    /** Before income tax. */
    public long profit() {
        return revenue - costs - depreciation - interest;
    }

    /** Whether the founder can live on the profit. */
    public boolean carries() {
        return profit() >= withdrawals;
    }
}
