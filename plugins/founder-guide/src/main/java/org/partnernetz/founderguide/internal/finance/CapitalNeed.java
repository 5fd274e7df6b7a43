// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

/**
 * What founding costs until the business carries itself.
 *
 * @param startLosses what the running business lacks at worst before it earns enough
 * @param reserve for what nobody foresees: a percentage of the rest
 */
public record CapitalNeed(long investments, long startUpCosts, long startLosses, long reserve, long total) {
    /** Widespread practice, no law: an organisation may set its own. */
    public static final int RESERVE_PERCENT = 10;

    private static final int PERCENT = 100;

    CapitalNeed(long investments, long startUpCosts, long startLosses, long reserve) {
        this(investments, startUpCosts, startLosses, reserve, investments + startUpCosts + startLosses + reserve);
    }

    /**
     * The lowest closing is taken of the running business alone, without own money, loans, investments and founding
     * costs: these stand beside it and must not count twice. So the need without reserve is what has been raised plus
     * the gap that is left.
     */
    public static CapitalNeed of(FinancePlan plan, int reservePercent) {
        var investments = 0L;
        var startUp = 0L;
        var running = 0L;
        var lowest = 0L;
        for (var month : Liquidity.of(plan).months()) {
            investments += month.flow().of(Item.INVESTMENT);
            startUp += month.flow().of(Item.START_UP_COST);
            running += running(month.flow());
            lowest = Math.min(lowest, running);
        }
        var need = investments + startUp - lowest;
        return new CapitalNeed(investments, startUp, -lowest, need * reservePercent / PERCENT);
    }

    private static long running(Flow flow) {
        var financing = flow.of(Item.LOAN) - flow.of(Item.REPAYMENT) - flow.of(Item.INTEREST);
        var founding = flow.of(Item.INVESTMENT) + flow.of(Item.START_UP_COST);
        return flow.sum(true) - flow.sum(false) - financing + founding;
    }
}
